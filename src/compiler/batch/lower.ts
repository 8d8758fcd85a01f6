import type { Give } from '../../engine/batch/layout.ts';
import { BASE_YEAR, YEAR_COUNT, YEARS } from '../../model/years.ts';
import type { CompiledModel } from '../compile.ts';
import { ModelError } from '../modelError.ts';
import { Algebra } from './algebra.ts';
import type { Value } from './graph.ts';
import { lowerExpression, type Scope } from './lowerExpression.ts';
import { type BatchProgram, type ProgramOutput, type State, scheduleProgram } from './program.ts';

/** What to give of a quantity. */
export interface WantedOutput {
  readonly quantity: string;
  readonly give: Give;
}

/** What a batch kernel is to take and give. */
export interface BatchRequest {
  /** Inputs of which every member has its own value; the others are the same for all members of a call. */
  readonly free: ReadonlySet<string>;
  readonly outputs: readonly WantedOutput[];
}

/**
 * Turns the equations into the program of a batch kernel: the base year by itself, then one program for
 * every later year, with last year's values carried over.
 *
 * @throws ModelError when an output asks for an unknown quantity or a year outside the model
 */
export function lowerModel(model: CompiledModel, { free, outputs }: BatchRequest): BatchProgram {
  const inputs = model.inputs.map(({ id }) => ({ id, free: free.has(id) }));
  const algebra = new Algebra((position) => inputs[position]?.free ?? false);
  const states = new Map<string, State>();
  const carry: Scope['carry'] = (state, start, next) => {
    const carried = algebra.graph.of({ kind: 'carried', state });
    const after = next(carried);
    states.set(state, { carried, start, next: after });
    return after;
  };
  const given = inputs.map(({ id }, position): [string, Value] => [
    id,
    algebra.graph.of({ kind: 'input', position }),
  ]);
  const baseYear: [string, Value] = ['baseYear', algebra.constant(BASE_YEAR)];
  const first = new Map([...given, baseYear, ['year', algebra.constant(BASE_YEAR)]]);
  const later = new Map([...given, baseYear, ['year', algebra.graph.table(YEARS)]]);
  const last = new Map(
    model.remembered.map((id) => [id, algebra.graph.of({ kind: 'carried', state: id })] as const),
  );
  for (const { equation, expression, initial } of model.equations) {
    const inFirst = { algebra, names: first, last, carry };
    first.set(equation.id, lowerExpression(initial ?? expression, inFirst));
    later.set(equation.id, lowerExpression(expression, { algebra, names: later, last, carry }));
  }
  const valueIn = (names: ReadonlyMap<string, Value>, id: string): Value => {
    const value = names.get(id);
    if (!value) throw new ModelError(id, 'is no quantity of the model');
    return value;
  };
  for (const [id, carried] of last) {
    states.set(id, { carried, start: valueIn(first, id), next: valueIn(later, id) });
  }
  const programOutputs = outputs.map(({ quantity, give }): ProgramOutput => {
    const start = valueIn(first, quantity);
    const next = valueIn(later, quantity);
    if (give === 'years') return { start, next, step: null };
    if (give !== 'maximum') return { start, next, step: stepOf(quantity, give.year) };
    const larger = (most: Value, value: Value): Value => algebra.compare('maximum', most, value);
    const startOfMost = larger(algebra.constant(Number.NEGATIVE_INFINITY), start);
    const most = carry(`most ${quantity}`, startOfMost, (carried) => larger(carried, next));
    return { start: startOfMost, next: most, step: YEAR_COUNT - 1 };
  });
  return scheduleProgram(inputs, programOutputs, states);
}

function stepOf(quantity: string, year: number): number {
  const step = YEARS.indexOf(year);
  if (step < 0) throw new ModelError(quantity, `the model has no year ${year}`);
  return step;
}

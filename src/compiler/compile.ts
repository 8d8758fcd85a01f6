import { type Expression, namesIn } from '../model/expression.ts';
import type { Equation, Sector, Shorthand } from '../model/language.ts';
import { UNIT_NAMES } from '../model/language.ts';
import { ModelError } from './modelError.ts';
import { orderOf } from './order.ts';
import { parseExpression } from './parse.ts';
import { checkUnits } from './units.ts';

/** A lever or figure that the equations may name. */
export interface ModelInput {
  readonly id: string;
  readonly unit: string;
}

/** An equation ready to be emitted. */
export interface CompiledEquation {
  readonly equation: Equation;
  readonly expression: Expression;
  readonly initial: Expression | null;
  /** True where the value changes from year to year. */
  readonly yearly: boolean;
}

/** The whole model, checked and ordered. */
export interface CompiledModel {
  /** Inputs the equations use, in the order in which they were declared. */
  readonly inputs: readonly ModelInput[];
  /** Every equation after those it needs. */
  readonly equations: readonly CompiledEquation[];
  /** Quantities of which last year's value is used. */
  readonly remembered: readonly string[];
}

/** What an equation may name without declaring it. */
const BUILT_IN: ReadonlyMap<string, string> = new Map([
  ['year', 'yr'],
  ['baseYear', 'yr'],
]);

/** Names that mean something else in an emitted kernel. */
const RESERVED: ReadonlySet<string> = new Set(
  (
    'arguments await break case catch class clamp compound const continue debugger default delete do else enum eval ' +
    'expit export extends false finally for function if implements import in inputs instanceof interface let logit ' +
    'Math NaN new null outputs package private protected public return simulate static step super switch this throw ' +
    'true try typeof undefined var void while with yield'
  ).split(' '),
);

/**
 * Parses, checks and orders the model.
 *
 * @throws ModelError on an unknown name, a name used twice, a circle within a year, a unit that does not
 * fit, or an equation that looks at last year without a value for the base year
 */
export function compileModel(
  sectors: readonly Sector[],
  shorthands: readonly Shorthand[],
  inputs: readonly ModelInput[],
): CompiledModel {
  const equations = sectors.flatMap((sector) => sector.equations);
  const units = declaredUnits(equations, inputs);
  const parsed = new Map(
    equations.map((equation) => {
      const expression = parseExpression(equation.expression, equation.id, shorthands);
      const initial =
        equation.initial === undefined ? null : parseExpression(equation.initial, equation.id, shorthands);
      return [equation.id, { equation, expression, initial }] as const;
    }),
  );

  const needs = new Map<string, ReadonlySet<string>>();
  const remembered = new Set<string>();
  const used = new Set<string>();
  for (const { equation, expression, initial } of parsed.values()) {
    const { now, before } = namesIn(expression);
    if (initial && namesIn(initial).before.size > 0) {
      throw new ModelError(equation.id, 'the value for the base year (initial) cannot look at last year');
    }
    for (const id of initial ? namesIn(initial).now : []) now.add(id);
    for (const id of [...now, ...before]) {
      if (!units.has(id)) throw new ModelError(equation.id, `unknown name ${id}${nearest(id, units.keys())}`);
      used.add(id);
    }
    for (const id of before) {
      if (!parsed.has(id))
        throw new ModelError(equation.id, `previous(${id}): ${id} does not change over the years`);
      remembered.add(id);
    }
    if (before.size > 0 && !initial) {
      throw new ModelError(
        equation.id,
        'looks at last year, so it needs a value for the base year (initial)',
      );
    }
    needs.set(equation.id, now);
    const unitOf = (id: string): string => units.get(id) ?? '';
    checkUnits(expression, equation.unit, equation.id, unitOf);
    if (initial) checkUnits(initial, equation.unit, equation.id, unitOf);
  }

  const yearly = new Set<string>(['year']);
  const ordered = orderOf(needs).flatMap((id) => {
    const found = parsed.get(id);
    if (!found) return [];
    const changes = found.initial !== null || [...(needs.get(id) ?? [])].some((need) => yearly.has(need));
    if (changes) yearly.add(id);
    return [{ ...found, yearly: changes }];
  });
  return {
    inputs: inputs.filter(({ id }) => used.has(id)),
    equations: ordered,
    remembered: [...remembered],
  };
}

function declaredUnits(equations: readonly Equation[], inputs: readonly ModelInput[]): Map<string, string> {
  const units = new Map(BUILT_IN);
  for (const { id, unit } of [...inputs, ...equations]) {
    if (units.has(id)) throw new ModelError(id, 'this name is used twice');
    if (UNIT_NAMES.some((name) => name === id)) throw new ModelError(id, 'this name is a unit');
    if (RESERVED.has(id)) throw new ModelError(id, 'this name is kept for the kernel itself');
    units.set(id, unit);
  }
  return units;
}

function nearest(id: string, known: Iterable<string>): string {
  const start = id.slice(0, 2).toLowerCase();
  const close = [...known].filter((name) => name.toLowerCase().startsWith(start));
  return close.length > 0 ? `; did you mean ${close.slice(0, 5).join(', ')}?` : '';
}

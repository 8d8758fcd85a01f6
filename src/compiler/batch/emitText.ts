import type { BatchLayout } from '../../engine/batch/layout.ts';
import { YEAR_COUNT } from '../../model/years.ts';
import type { BinaryOperator, UnaryOperator, Value } from './graph.ts';
import type { BatchProgram } from './program.ts';
import { asDivision, isKept } from './writing.ts';

const infix =
  (symbol: string) =>
  (x: string, y: string): string =>
    `(${x} ${symbol} ${y})`;

/** What all these languages write alike; `least` and `most` are functions that each brings. */
const BINARY: Record<BinaryOperator, (x: string, y: string) => string> = {
  add: infix('+'),
  subtract: infix('-'),
  multiply: infix('*'),
  divide: infix('/'),
  less: infix('<'),
  lessOrEqual: infix('<='),
  minimum: (x, y) => `least(${x}, ${y})`,
  maximum: (x, y) => `most(${x}, ${y})`,
};

/** How a language of the C family writes what a program is made of. */
export interface Dialect {
  readonly constant: (number: number) => string;
  /** This year's number of a table. */
  readonly table: (name: string) => string;
  /** An input of each member, and one that is the same for all, by its place in the memory. */
  readonly free: (at: number) => string;
  readonly shared: (at: number) => string;
  readonly choose: (test: string, yes: string, no: string) => string;
  readonly unary: Readonly<Record<UnaryOperator, (x: string) => string>>;
  /** Starts of statements: a value that stays, one that is set again every year, and a loop's counter. */
  readonly keep: (isTruth: boolean) => string;
  readonly change: string;
  readonly count: string;
  /** Members a turn of the loop. */
  readonly lanes: string;
  readonly equal: string;
  readonly store: (at: string, value: string) => string;
}

/** The body of a function of `memory` and `members`, line by line. */
export function emitText(program: BatchProgram, layout: BatchLayout, dialect: Dialect): readonly string[] {
  const { outputs, states } = program;
  const { part, whole } = createWriter(program, layout, dialect);
  const columns = outputs.map((output, at) => ({ ...output, at: layout.outputs[at]?.at ?? Number.NaN }));
  const kept = (values: readonly Value[]): string[] =>
    values
      .filter((value) => isKept(program, value))
      .map((value) => `${dialect.keep(isTruth(value))} ${nameOf(value)} = ${whole(value)};`);
  const { keep, change, count, lanes, equal, store } = dialect;
  return [
    ...kept(program.shared),
    `for (${count} member = 0; member < members; member += ${lanes}) {`,
    ...kept(program.steady),
    ...columns.flatMap(({ start, step, at }) =>
      step === null || step === 0 ? [`${store(String(at), part(start))};`] : [],
    ),
    ...states.map(({ carried, start }) => `${change} ${nameOf(carried)} = ${part(start)};`),
    `for (${count} step = 1; step < ${YEAR_COUNT}; step += 1) {`,
    ...kept(program.yearly),
    ...columns.flatMap(({ next, step, at }) => {
      if (step === null) return [`${store(`${at} + step * ${layout.stride}`, part(next))};`];
      return step > 0 ? [`if (step ${equal} ${step}) ${store(String(at), part(next))};`] : [];
    }),
    ...states.map(({ carried, next }) => `${keep(false)} next${nameOf(carried)} = ${part(next)};`),
    ...states.map(({ carried }) => `${nameOf(carried)} = next${nameOf(carried)};`),
    '}',
    '}',
  ];
}

/** Name of a kept value, and of a table. */
export const nameOf = ({ kind, id }: Value): string => `${kind === 'table' ? 't' : 'v'}${id}`;

const isTruth = (value: Value): boolean =>
  value.kind === 'binary' && (value.operator === 'less' || value.operator === 'lessOrEqual');

interface Writer {
  /** A value computed in full. */
  readonly whole: (value: Value) => string;
  /** A value by its name where it has one. */
  readonly part: (value: Value) => string;
}

function createWriter(program: BatchProgram, { free, shared }: BatchLayout, dialect: Dialect): Writer {
  const places = new Map([
    ...free.map(({ id, at }) => [id, dialect.free(at)] as const),
    ...shared.map(({ id, at }) => [id, dialect.shared(at)] as const),
  ]);
  const part = (value: Value): string => (isKept(program, value) ? nameOf(value) : whole(value));
  const whole = (value: Value): string => {
    const division = asDivision(program, value);
    if (division) return BINARY.divide(part(division[0]), part(division[1]));
    switch (value.kind) {
      case 'constant':
        return dialect.constant(value.number);
      case 'table':
        return dialect.table(nameOf(value));
      case 'input':
        return places.get(program.inputs[value.position]?.id ?? '') ?? '';
      case 'carried':
        return nameOf(value);
      case 'unary':
        return dialect.unary[value.operator](part(value.argument));
      case 'choose':
        return dialect.choose(part(value.test), part(value.yes), part(value.no));
      case 'binary':
        return BINARY[value.operator](part(value.left), part(value.right));
    }
  };
  return { whole, part };
}

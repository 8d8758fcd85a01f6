import type { BatchLayout } from '../../../engine/batch/layout.ts';
import type { BinaryOperator, Value } from '../graph.ts';
import type { BatchProgram, State } from '../program.ts';
import { asDivision, isKept } from '../writing.ts';
import type { Bytes } from './encoding.ts';
import { flow, pair, whole } from './instructions.ts';

const NUMBER_BYTES = 8;

/** Locals that hold whole numbers; pairs of numbers come after them. */
export const LOCALS = { end: 0, member: 1, step: 2, row: 3, column: 4, firstPair: 5 } as const;

/**
 * Place in memory that is written and never read. Each year's value is stored there when it is computed:
 * V8 may not read memory ahead of a write, and so cannot load all that a year needs at once, run out of
 * registers and put it back on the stack.
 */
export const IN_ORDER = 0;

/** Positions of the functions that the kernel calls. */
const CALLS = { exp: 0, log: 1 } as const;

const BINARY: Record<BinaryOperator, (left: Bytes, right: Bytes) => Bytes> = {
  add: pair.add,
  subtract: pair.subtract,
  multiply: pair.multiply,
  divide: pair.divide,
  minimum: pair.minimum,
  maximum: pair.maximum,
  less: pair.less,
  lessOrEqual: pair.lessOrEqual,
};

/** Writes values as instructions, and knows where each is kept. */
export interface Writer {
  /** Reads a kept value, or computes one that is not kept. */
  readonly part: (value: Value) => Bytes;
  /** Computes a value and keeps it. */
  readonly keep: (value: Value) => Bytes;
  /** Sets a state to its value in the base year. */
  readonly begin: (carried: Value, start: Value) => Bytes;
  /** Sets every state to its value in this year. */
  readonly passOn: (states: readonly State[]) => Bytes;
  readonly localCount: () => number;
}

/**
 * @param slots place in memory, in bytes, of each value that a later part of the program uses
 * @param tablesAt place in memory, in bytes, of the tables: a row a year, from the year after the base year
 */
export function createWriter(
  program: BatchProgram,
  { free, shared }: BatchLayout,
  slots: ReadonlyMap<Value, number>,
  tablesAt: number,
): Writer {
  const zero = whole.constant(0);
  const inputs = new Map([
    ...free.map(({ id, at }) => [id, pair.load(flow.get(LOCALS.member), at * NUMBER_BYTES)] as const),
    ...shared.map(({ id, at }) => [id, pair.loadBoth(zero, at * NUMBER_BYTES)] as const),
  ]);
  const tables = new Map<Value, number>(
    program.tables.map((table, at) => [table, tablesAt + at * NUMBER_BYTES]),
  );
  const locals = new Map<Value, number>();
  const localOf = (value: Value): number => {
    const local = locals.get(value) ?? LOCALS.firstPair + locals.size;
    locals.set(value, local);
    return local;
  };

  /** A value where another part of the program needs it: from memory, but for what is about to be used here. */
  const part = (value: Value): Bytes => {
    if (value.kind === 'carried') return flow.get(localOf(value));
    const slot = slots.get(value);
    if (slot !== undefined) return pair.load(zero, slot);
    return isKept(program, value) ? flow.get(localOf(value)) : compute(value);
  };
  const compute = (value: Value): Bytes => {
    const division = asDivision(program, value);
    if (division) return pair.divide(part(division[0]), part(division[1]));
    switch (value.kind) {
      case 'constant':
        return pair.constant(value.number);
      case 'table':
        return pair.loadBoth(flow.get(LOCALS.row), tables.get(value) ?? Number.NaN);
      case 'input':
        return inputs.get(program.inputs[value.position]?.id ?? '') ?? [];
      case 'carried':
        return flow.get(localOf(value));
      case 'unary':
        return value.operator === 'negate'
          ? pair.negate(part(value.argument))
          : flow.call(CALLS[value.operator], part(value.argument));
      case 'choose':
        return pair.choose(part(value.yes), part(value.no), part(value.test));
      case 'binary':
        return BINARY[value.operator](part(value.left), part(value.right));
    }
  };
  return {
    part,
    keep: (value) => {
      const slot = slots.get(value);
      if (slot !== undefined) return pair.store(zero, slot, compute(value));
      const local = localOf(value);
      const set = flow.set(local, compute(value));
      return value.yearly ? [...set, ...pair.store(zero, IN_ORDER, flow.get(local))] : set;
    },
    begin: (carried, start) => flow.set(localOf(carried), part(start)),
    passOn: (states) => [
      ...states.flatMap(({ next }) => part(next)),
      ...[...states].reverse().flatMap(({ carried }) => [0x21, ...flow.get(localOf(carried)).slice(1)]),
    ],
    localCount: () => locals.size,
  };
}

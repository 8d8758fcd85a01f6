import { YEAR_COUNT } from '../../model/years.ts';
import type { BinaryOperator, UnaryOperator, Value } from './graph.ts';

const UNARY: Record<UnaryOperator, (x: number) => number> = {
  negate: (x) => -x,
  exp: Math.exp,
  log: Math.log,
};

const BINARY: Record<BinaryOperator, (x: number, y: number) => number> = {
  add: (x, y) => x + y,
  subtract: (x, y) => x - y,
  multiply: (x, y) => x * y,
  divide: (x, y) => x / y,
  // biome-ignore lint/complexity/useMathMinMax: where the second is not a number, the first counts
  minimum: (x, y) => (y < x ? y : x),
  // biome-ignore lint/complexity/useMathMinMax: where the second is not a number, the first counts
  maximum: (x, y) => (x < y ? y : x),
  less: (x, y) => Number(x < y),
  lessOrEqual: (x, y) => Number(x <= y),
};

/** A known value in every year; null where it is not known when compiling. */
export function numbersOf(value: Value): readonly number[] | null {
  if (value.kind === 'table') return value.numbers;
  return value.kind === 'constant' ? Array.from({ length: YEAR_COUNT }, () => value.number) : null;
}

/** The operation in every year; null where its argument is not known when compiling. */
export function foldUnary(operator: UnaryOperator, argument: Value): readonly number[] | null {
  return numbersOf(argument)?.map(UNARY[operator]) ?? null;
}

/** The operation in every year; null where a side is not known when compiling. */
export function foldBinary(operator: BinaryOperator, left: Value, right: Value): readonly number[] | null {
  const others = numbersOf(right);
  const numbers = others && numbersOf(left);
  return numbers?.map((number, step) => BINARY[operator](number, others?.[step] ?? Number.NaN)) ?? null;
}

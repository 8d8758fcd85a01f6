import type { Expression } from '../model/expression.ts';
import { evaluate, type Values } from './evaluate.ts';

const FEWEST_DIGITS = 3;

/** So many digits tell any number exactly. */
const ALL_DIGITS = 17;

/**
 * How many significant digits the values in an equation need so that a reader who works it out from them gets
 * the result as it is shown; at least three.
 *
 * @param told the result as it is shown
 */
export function checkedDigits(
  expression: Expression,
  values: Values,
  told: (result: number) => string,
): number {
  const shown = told(evaluate(expression, values));
  for (let digits = FEWEST_DIGITS; digits < ALL_DIGITS; digits += 1) {
    if (told(evaluate(expression, roundedTo(digits, values))) === shown) return digits;
  }
  return ALL_DIGITS;
}

/** The values to so many significant digits; what stands before the point is kept whole. */
export function roundedTo(digits: number, values: Values): Values {
  return {
    now: (id) => roundedNumber(values.now(id), digits),
    before: (id) => roundedNumber(values.before(id), digits),
  };
}

function roundedNumber(value: number, digits: number): number {
  if (!Number.isFinite(value) || value === 0) return value;
  const before = Math.floor(Math.log10(Math.abs(value))) + 1;
  return Number(value.toPrecision(Math.min(ALL_DIGITS, Math.max(digits, before))));
}

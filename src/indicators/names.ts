import type { BilingualText } from '../model/language.ts';

/** Something of the model that a formula may name. */
export interface KnownName {
  readonly id: string;
  /** A quantity has a value each year, a lever or a figure one value for all of them. */
  readonly kind: 'quantity' | 'lever' | 'figure' | 'year';
  readonly unit: string;
  readonly label: BilingualText;
}

/** Functions of a formula with the number of arguments each takes. */
export const FORMULA_FUNCTIONS = {
  abs: { minimum: 1, maximum: 1 },
  /** `clamp(x, low, high)`: x, but never outside low to high. */
  clamp: { minimum: 3, maximum: 3 },
  exp: { minimum: 1, maximum: 1 },
  /** The natural logarithm. */
  log: { minimum: 1, maximum: 1 },
  max: { minimum: 2, maximum: 8 },
  min: { minimum: 2, maximum: 8 },
  /** `round(x)` or `round(x, digits)`. */
  round: { minimum: 1, maximum: 2 },
  sqrt: { minimum: 1, maximum: 1 },
} as const;

export type FormulaFunction = keyof typeof FORMULA_FUNCTIONS;

export const isFormulaFunction = (name: string): name is FormulaFunction =>
  Object.hasOwn(FORMULA_FUNCTIONS, name);

import type { Operator } from '../model/expression.ts';
import type { FormulaFunction, KnownName } from './names.ts';
import type { Place } from './problem.ts';

/** A formula after parsing, each part with its place in the text. */
export type Formula = { readonly place: Place } & (
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'name'; readonly name: KnownName }
  | { readonly kind: 'negate'; readonly argument: Formula }
  | { readonly kind: 'operate'; readonly operator: Operator; readonly left: Formula; readonly right: Formula }
  | { readonly kind: 'choose'; readonly test: Formula; readonly yes: Formula; readonly no: Formula }
  | { readonly kind: 'call'; readonly function: FormulaFunction; readonly arguments: readonly Formula[] }
);

const COMPARISONS: readonly Operator[] = ['<', '<=', '>', '>='];

/** Whether an operator asks which of two is more. */
export const isComparison = (operator: Operator): boolean => COMPARISONS.includes(operator);

import type { FormulaProblem } from './problem.ts';

/** A formula, and the scenario it is asked of. */
export interface IndicatorQuestion {
  readonly formula: string;
  /** Values of the layout's inputs, in order. */
  readonly inputs: Float64Array;
  /** One value per quantity and year, as the engine gives them. */
  readonly series: Float64Array;
}

/** What an indicator comes to, or what is wrong with its formula. */
export type IndicatorAnswer =
  | {
      readonly kind: 'values';
      /** Unit text as the model has them, `t/yr`; `1` for a plain number. */
      readonly unit: string;
      /** One value a year; NaN where there is none. */
      readonly values: Float64Array;
      /** Number of years without a value. */
      readonly missing: number;
    }
  | { readonly kind: 'refused'; readonly problem: FormulaProblem };

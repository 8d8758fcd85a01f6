import type { LayoutIndex } from '../../../engine/layout.ts';
import { ACCOUNTING_METHODS, type AccountingMethod, TOTAL_QUANTITY } from '../../../model/breakdowns.ts';
import type { Target } from '../../../schema/municipality/accounts.ts';

/** Quantity that holds what captured biogenic CO₂ takes off the total; below zero. */
export const CREDIT_QUANTITY = 'biogenicCredit';

/** How a goal stands when emissions are counted in one of the possible ways. All amounts in t/yr. */
export interface AccountingView {
  readonly method: AccountingMethod;
  /** True where captured biogenic CO₂ is taken off. */
  readonly credited: boolean;
  readonly total: number;
  /** Reduction since the first year; a share. */
  readonly reduction: number;
  /** Above zero where the goal is missed. */
  readonly excess: number;
  readonly reached: boolean;
}

/**
 * A goal by each method, with the biogenic credit and without it.
 *
 * @param first emissions of the first year, which both methods share, t/yr
 */
export function accountingViews(
  index: LayoutIndex,
  series: Float64Array,
  { year, value }: Pick<Target, 'year' | 'value'>,
  first: number,
): readonly AccountingView[] {
  const tonnesOf = (quantity: string) => series[index.valueAt(quantity, year)] ?? Number.NaN;
  const credit = tonnesOf(CREDIT_QUANTITY);
  return ACCOUNTING_METHODS.flatMap((method) =>
    [true, false].map((credited) => {
      const counted = tonnesOf(TOTAL_QUANTITY[method]);
      const total = credited ? counted : counted - credit;
      const excess = total - value;
      return { method, credited, total, reduction: 1 - total / first, excess, reached: excess <= 0 };
    }),
  );
}

/** What the choice of method and of the credit changes in a year, t/yr. */
export interface AccountingEffect {
  readonly year: number;
  /** The older method less the one of the accounts. */
  readonly older: number;
  /** What the credit takes off; zero or below. */
  readonly credit: number;
}

/** What each choice changes in a year. */
export function accountingEffect(index: LayoutIndex, series: Float64Array, year: number): AccountingEffect {
  const tonnesOf = (quantity: string) => series[index.valueAt(quantity, year)] ?? Number.NaN;
  return {
    year,
    older: tonnesOf(TOTAL_QUANTITY.average) - tonnesOf(TOTAL_QUANTITY.residual),
    credit: tonnesOf(CREDIT_QUANTITY),
  };
}

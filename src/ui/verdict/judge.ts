import type { LayoutIndex } from '../../engine/layout.ts';
import type { Numbers } from '../../i18n/numbers.ts';
import { CUMULATIVE_QUANTITY, TOTAL_QUANTITY } from '../../model/breakdowns.ts';
import type { Target } from '../../schema/municipality/accounts.ts';
import type { PageMunicipality } from '../../schema/pageMunicipality.ts';

/** How a scenario stands against one goal. All amounts in t/yr. */
export interface Judgement {
  /** Id of the goal. */
  readonly id: string;
  readonly year: number;
  readonly total: number;
  /** Reduction since the first year; a share. */
  readonly reduction: number;
  /** Reduction the goal asks for; a share. */
  readonly goal: number;
  readonly allowed: number;
  /** Above zero where the goal is missed. */
  readonly excess: number;
  readonly reached: boolean;
}

/** Judges a result against a goal. @param first emissions of the first year, t/yr */
export function judge(index: LayoutIndex, series: Float64Array, target: Target, first: number): Judgement {
  const total = series[index.valueAt(TOTAL_QUANTITY.residual, target.year)] ?? Number.NaN;
  const excess = total - target.value;
  return {
    id: target.id,
    year: target.year,
    total,
    reduction: 1 - total / first,
    goal: target.reduction,
    allowed: target.value,
    excess,
    reached: excess <= 0,
  };
}

/** Emissions from the year after the base year up to and with a year, t. */
export function sumUpTo(index: LayoutIndex, series: Float64Array, year: number): number {
  return series[index.valueAt(CUMULATIVE_QUANTITY.residual, year)] ?? Number.NaN;
}

const MOST_DECIMALS = 4;

/** Decimals that a figure needs so that rounding does not make it look like the one it falls short of. */
export function decimalsThatTell(value: number, limit: number, least: number): number {
  const tells = (decimals: number) => value.toFixed(decimals) !== limit.toFixed(decimals);
  for (let decimals = least; decimals < MOST_DECIMALS; decimals += 1) if (tells(decimals)) return decimals;
  return MOST_DECIMALS;
}

/** Tonnes by which a goal is missed, as they are told everywhere: never rounded to nothing. */
export function tellExcess(excess: number, numbers: Numbers): string {
  const amount = Math.max(0, excess);
  return numbers.number(amount, decimalsThatTell(amount, 0, 0));
}

/** Year that reductions are measured from. */
export function firstYearOf({ totals }: Pick<PageMunicipality, 'totals'>): number {
  return totals.find(({ countedBy }) => countedBy === 'first')?.year ?? Number.NaN;
}

/** Emissions that reductions are measured from, t/yr. */
export function firstTotalOf({ totals }: Pick<PageMunicipality, 'totals'>): number {
  return totals.find(({ countedBy }) => countedBy === 'first')?.value ?? Number.NaN;
}

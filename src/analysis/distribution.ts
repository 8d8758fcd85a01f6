import { tickStep } from 'd3-array';
import type { AnalysisGoal } from './facts.ts';

/** Percentages of the futures that lie below the edges of the bands of 50 and 90 % and below the median. */
export const BAND_PERCENTAGES = [5, 25, 50, 75, 95] as const;

/** A fan over the years: for each percentage the tonnes that so many futures stay below, one number a year. */
export type Bands = { readonly years: readonly number[] } & Readonly<
  Record<(typeof BAND_PERCENTAGES)[number], readonly number[]>
>;

/** How many futures end between two neighbouring edges. */
export interface Histogram {
  /** Rising, one more than there are counts. The last bin holds its upper edge too. */
  readonly edges: readonly number[];
  readonly counts: readonly number[];
}

/** Share of the futures that reach each goal, by its year. */
export type Chances = Readonly<Record<string, number>>;

/** About how many bins, since their edges are round. */
const WANTED_BINS = 40;

/** Digits that a sum over a year's sources may lose. */
const ROUNDING = 1e-9;

/** @param totals one array a year, one number a future */
export function bandsOf(years: readonly number[], totals: readonly Float64Array[]): Bands {
  const sorted = totals.map((total) => total.toSorted());
  const below = (percentage: number): readonly number[] =>
    sorted.map((total) => quantileOf(total, percentage / 100));
  const [p5, p25, p50, p75, p95] = BAND_PERCENTAGES;
  return {
    years,
    [p5]: below(p5),
    [p25]: below(p25),
    [p50]: below(p50),
    [p75]: below(p75),
    [p95]: below(p95),
  };
}

/** Between two neighbours, the value in proportion. */
function quantileOf(sorted: Float64Array, share: number): number {
  const place = share * (sorted.length - 1);
  const [below = Number.NaN, above = below] = sorted.subarray(Math.floor(place), Math.floor(place) + 2);
  return below + (above - below) * (place % 1);
}

/** Counts futures between round edges; where all are the same but for rounding, one bin holds them. */
export function histogramOf(total: Float64Array): Histogram {
  const least = total.reduce((low, value) => Math.min(low, value), Number.POSITIVE_INFINITY);
  const most = total.reduce((high, value) => Math.max(high, value), Number.NEGATIVE_INFINITY);
  const width = least < most ? tickStep(least, most, WANTED_BINS) : 0;
  if (!(width > ROUNDING * Math.max(-least, most))) return { edges: [least, most], counts: [total.length] };
  const start = Math.floor(least / width);
  const bins = Math.max(1, Math.ceil(most / width) - start);
  const counts = new Array<number>(bins).fill(0);
  for (const value of total) {
    const bin = Math.min(bins - 1, Math.max(0, Math.floor(value / width) - start));
    counts[bin] = (counts[bin] ?? 0) + 1;
  }
  return { edges: Array.from({ length: bins + 1 }, (_, edge) => (start + edge) * width), counts };
}

/**
 * @param years the years of `totals`
 * @param totals one array a year, one number a future
 */
export function chancesOf(
  goals: readonly AnalysisGoal[],
  years: readonly number[],
  totals: readonly Float64Array[],
): Chances {
  return Object.fromEntries(
    goals.map(({ year, value }) => {
      const total = totals[years.indexOf(year)];
      if (!total) throw new RangeError(`no totals of ${year}, in which there is a goal`);
      const reached = total.reduce((count, tonnes) => count + Number(tonnes <= value), 0);
      return [year, reached / total.length];
    }),
  );
}

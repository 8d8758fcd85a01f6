import { BASE_YEAR } from '../../model/years.ts';
import type { DrawnSeries } from './placeLines.ts';

/** Where some series are farthest apart. */
export interface Spread {
  readonly size: number;
  readonly year: number;
}

/** Less is no difference that a picture could show; t/yr. */
export const LEAST_DIFFERENCE = 0.5;

/** The greatest distance between the highest and the lowest of some series, and the first year that has it. */
export function greatestSpread(series: readonly DrawnSeries[]): Spread {
  const [first] = series;
  const spreads = (first?.values ?? []).map((_, at) => {
    const values = series.map(({ values }) => values[at] ?? Number.NaN);
    return Math.max(...values) - Math.min(...values);
  });
  const size = Math.max(0, ...spreads);
  return { size, year: BASE_YEAR + Math.max(0, spreads.indexOf(size)) };
}

/** What the other series have beyond one of them, year by year. */
export function differencesFrom(series: readonly DrawnSeries[], reference: string): readonly DrawnSeries[] {
  const base = series.find(({ id }) => id === reference)?.values ?? [];
  return series
    .filter(({ id }) => id !== reference)
    .map(({ id, values }) => ({ id, values: values.map((value, at) => value - (base[at] ?? Number.NaN)) }));
}

import type { LayoutIndex } from '../../engine/layout.ts';
import { BASE_YEAR, YEAR_COUNT } from '../../model/years.ts';

/** One quantity of a result, a value a year. */
export function seriesOf(index: LayoutIndex, series: Float64Array, quantity: string): readonly number[] {
  const start = index.valueAt(quantity, BASE_YEAR);
  return Array.from(series.subarray(start, start + YEAR_COUNT));
}

import type { Scale } from './scale.ts';

/** Where a picture stands within its margins, in pixels. */
export interface Plot {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Axes of a small picture over the years. */
export interface YearAxes {
  readonly plot: Plot;
  readonly xOf: Scale;
  readonly yOf: Scale;
  readonly ticks: readonly number[];
  readonly years: readonly number[];
}

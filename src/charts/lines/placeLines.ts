import { max, min, ticks } from 'd3-array';
import { BASE_YEAR, LAST_YEAR } from '../../model/years.ts';
import { dodge } from '../dodge.ts';
import { linearScale } from '../scale.ts';
import type { YearAxes } from '../yearAxes.ts';
import { yearMarks } from '../yearMarks.ts';
import { yearShapes } from '../yearShapes.ts';

/** A series to draw, one number a year. */
export interface DrawnSeries {
  readonly id: string;
  readonly values: readonly number[];
}

/** Least and greatest value on an axis. */
export type Domain = readonly [number, number];

/** Series in their places. */
export interface Lines extends YearAxes {
  /** In the order of the series; `end` is the middle of its name. */
  readonly lines: readonly { readonly id: string; readonly shape: string; readonly end: number }[];
}

/** Height of a line of a name. */
export const NAME_LINE_PIXELS = 17;

const ABOVE_PIXELS = 18;
const BELOW_PIXELS = 26;

/** The axis that all of some series share, zero included. */
export function domainOf(series: readonly DrawnSeries[]): Domain {
  const all = series.flatMap(({ values }) => values.filter(Number.isFinite));
  const [low, high] = [Math.min(0, min(all) ?? 0), Math.max(0, max(all) ?? 0)];
  return low === high ? [0, 1] : [low, high];
}

/**
 * Places series as lines over the model's years.
 *
 * @param domain the axis; that of these series or of more
 * @param options `beside` is room for names at the lines' ends, in pixels; `nameLines` how many lines the longest
 *   of them takes
 */
export function placeLines(
  series: readonly DrawnSeries[],
  domain: Domain,
  size: { readonly width: number; readonly height: number },
  options: { readonly beside: number; readonly ticks: number; readonly nameLines?: number },
): Lines {
  const plot = {
    left: 2,
    right: size.width - Math.max(2, options.beside),
    top: ABOVE_PIXELS,
    bottom: size.height - BELOW_PIXELS,
  };
  const yOf = linearScale(domain, [plot.bottom, plot.top]);
  const xOf = linearScale([BASE_YEAR, LAST_YEAR], [plot.left, plot.right]);
  const shapes = yearShapes(xOf, yOf);
  const nameHeight = NAME_LINE_PIXELS * (options.nameLines ?? 1);
  const inset = (nameHeight - NAME_LINE_PIXELS) / 2;
  const ends = dodge(
    series.map(({ values }) => yOf(values.at(-1) ?? 0)),
    nameHeight,
    [plot.top + inset, plot.bottom - inset],
  );
  return {
    plot,
    xOf,
    yOf,
    lines: series.map(({ id, values }, at) => ({
      id,
      shape: shapes.line(values),
      end: ends[at] ?? Number.NaN,
    })),
    ticks: ticks(...domain, options.ticks),
    years: yearMarks(xOf),
  };
}

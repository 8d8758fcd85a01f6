import { max, min, ticks } from 'd3-array';
import { BASE_YEAR, LAST_YEAR } from '../../model/years.ts';
import { linearScale } from '../scale.ts';
import type { YearAxes } from '../yearAxes.ts';
import { yearMarks } from '../yearMarks.ts';
import { yearShapes } from '../yearShapes.ts';

/** What a fan shows, one number a year each. */
export interface FanSeries {
  /** Ends of the band of nine tenths, and of that of one half. */
  readonly outer: readonly [readonly number[], readonly number[]];
  readonly inner: readonly [readonly number[], readonly number[]];
  readonly median: readonly number[];
  readonly path: readonly number[];
}

export interface FanGoal {
  readonly year: number;
  readonly value: number;
}

/** Everything that has a place in the picture. */
export interface Fan extends YearAxes {
  readonly outer: string;
  readonly inner: string;
  readonly median: string;
  readonly path: string;
  readonly goals: readonly { readonly year: number; readonly x: number; readonly y: number }[];
}

const TICK_COUNT = 4;

/** Places a fan over the years, zero included. @param beside room for words at the right, in pixels */
export function placeFan(
  { outer, inner, median, path }: FanSeries,
  goals: readonly FanGoal[],
  size: { readonly width: number; readonly height: number },
  beside: number,
): Fan {
  const all = [...outer.flat(), ...path, ...goals.map(({ value }) => value), 0];
  const ends = [min(all) ?? 0, max(all) ?? 1] as const;
  const plot = { left: 2, right: size.width - beside, top: 14, bottom: size.height - 26 };
  const yOf = linearScale(ends, [plot.bottom, plot.top]);
  const xOf = linearScale([BASE_YEAR, LAST_YEAR], [plot.left, plot.right]);
  const shapes = yearShapes(xOf, yOf);
  return {
    ...{ plot, xOf, yOf },
    outer: shapes.band(...outer),
    inner: shapes.band(...inner),
    median: shapes.line(median),
    path: shapes.line(path),
    goals: goals.map(({ year, value }) => ({ year, x: xOf(year), y: yOf(value) })),
    ticks: ticks(...ends, TICK_COUNT),
    years: yearMarks(xOf),
  };
}

import { max, min, ticks } from 'd3-array';
import { BASE_YEAR, LAST_YEAR } from '../../model/years.ts';
import { dodge } from '../dodge.ts';
import { linearScale } from '../scale.ts';
import type { YearAxes } from '../yearAxes.ts';
import { yearMarks } from '../yearMarks.ts';
import { yearShapes } from '../yearShapes.ts';

/** What a part changes, one number a year. */
export interface WedgePart {
  readonly id: string;
  readonly values: readonly number[];
}

/** The lower and the upper end of a wedge in a year. */
export type Band = readonly [number, number];

/** Where a part stands in the picture, and its name beside it. */
interface Wedge {
  readonly id: string;
  readonly shape: string;
  /** Null where the part is too thin to be named. */
  readonly label: { readonly y: number; readonly anchor: number } | null;
}

/** Everything that has a place in the picture. */
export interface Wedges extends YearAxes {
  readonly wedges: readonly Wedge[];
  readonly from: string;
  readonly to: string;
}

const TICK_COUNT = 4;
const LABEL_PIXELS = 17;
/** A wedge that is never as thick is not named in the picture; the table beside it names all. */
const NAMED_PIXELS = 5;

/** A part below the path in the years in which it decreases, and above it in the others; flat elsewhere. */
export interface StackedPart {
  readonly below: readonly Band[];
  readonly above: readonly Band[];
}

/**
 * Stacks parts on a path: decreases below it, one under the other, increases above it.
 *
 * @param from tonnes a year of the path
 */
export function stackWedges(from: readonly number[], parts: readonly WedgePart[]): readonly StackedPart[] {
  const lowest = [...from];
  const highest = [...from];
  const onto = (stops: number[], changes: readonly number[]): readonly Band[] =>
    stops.map((stop, at): Band => {
      const next = stop + (changes[at] ?? 0);
      stops[at] = next;
      return [Math.min(stop, next), Math.max(stop, next)];
    });
  return parts.map(({ values }) => ({
    below: onto(
      lowest,
      values.map((value) => Math.min(value, 0)),
    ),
    above: onto(
      highest,
      values.map((value) => Math.max(value, 0)),
    ),
  }));
}

/**
 * Places what parts change between two paths.
 *
 * @param from tonnes a year of the first path
 * @param parts in the order in which they are stacked
 * @param beside room for the names, in pixels
 */
export function placeWedges(
  from: readonly number[],
  parts: readonly WedgePart[],
  size: { readonly width: number; readonly height: number },
  beside: number,
): Wedges {
  const stacks = stackWedges(from, parts);
  const to = from.map((start, at) => parts.reduce((sum, { values }) => sum + (values[at] ?? 0), start));
  const all = [...from, ...to, ...stacks.flatMap(({ below, above }) => [...below, ...above].flat()), 0];
  const marks = ticks(min(all) ?? 0, max(all) ?? 1, TICK_COUNT);
  const plot = { left: 2, right: size.width - beside, top: 14, bottom: size.height - 26 };
  const yOf = linearScale([min(all) ?? 0, max(all) ?? 1], [plot.bottom, plot.top]);
  const xOf = linearScale([BASE_YEAR, LAST_YEAR], [plot.left, plot.right]);
  const shapes = yearShapes(xOf, yOf);
  const isThick = ([low, high]: Band): boolean => high > low;
  const drawn = (bands: readonly Band[]): string =>
    bands.some(isThick)
      ? shapes.band(
          bands.map(([low]) => low),
          bands.map(([, high]) => high),
        )
      : '';
  const anchors = stacks.map(({ below, above }) => {
    const [low, high] = [below.at(-1), above.at(-1)].find((band) => band && isThick(band)) ??
      below.at(-1) ?? [0, 0];
    const thickest = max([...below, ...above], ([under, over]) => yOf(under) - yOf(over)) ?? 0;
    return thickest >= NAMED_PIXELS ? yOf((low + high) / 2) : null;
  });
  const named = anchors.filter((anchor) => anchor !== null);
  const places = dodge(named, LABEL_PIXELS, [plot.top, plot.bottom]);
  return {
    plot,
    xOf,
    yOf,
    wedges: parts.map(({ id }, part) => {
      const anchor = anchors[part] ?? null;
      const y = places[anchors.slice(0, part).filter((each) => each !== null).length] ?? Number.NaN;
      const { below, above } = stacks[part] ?? { below: [], above: [] };
      const label = anchor === null ? null : { y, anchor };
      return { id, shape: drawn(below) + drawn(above), label };
    }),
    from: shapes.line(from),
    to: shapes.line(to),
    ticks: marks,
    years: yearMarks(xOf),
  };
}

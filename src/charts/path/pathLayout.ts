import { BASE_YEAR, LAST_YEAR, YEARS } from '../../model/years.ts';
import { linearScale, type Scale } from '../scale.ts';
import { yearShapes } from '../yearShapes.ts';
import { type Domain, domainOf } from './domain.ts';
import { goalWords, type PlacedGoal, placeGoals } from './goals.ts';
import { hasRoom, NO_LABELS, type PathLabels, placeLabels, roomBeside } from './labels.ts';
import type { PathLine, PathPart, PathPoint, PathState } from './pathState.ts';
import { stackParts } from './stackParts.ts';

/** Size of the picture in CSS pixels. */
export interface PathSize {
  readonly width: number;
  readonly height: number;
}

export interface PlacedPoint extends PathPoint {
  readonly x: number;
  readonly y: number;
  /** True where the point lies outside the scale and is only anchored. */
  readonly offScale: boolean;
}

/** Everything that has a place in the picture. */
export interface PathLayout extends PathLabels {
  readonly size: PathSize;
  /** What stands in the upper right corner, if anything. */
  readonly corner: CornerSize | null;
  /** True where there is no room for labels beside the areas. */
  readonly narrow: boolean;
  readonly plot: {
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
  };
  readonly domain: Domain;
  readonly xOf: Scale;
  readonly yOf: Scale;
  readonly areas: readonly { readonly part: PathPart; readonly shape: string }[];
  readonly partLines: readonly { readonly part: PathPart; readonly shape: string }[];
  readonly lines: readonly { readonly line: PathLine; readonly shape: string }[];
  readonly points: readonly PlacedPoint[];
  readonly goals: readonly PlacedGoal[];
  readonly yearTicks: readonly number[];
  /** Marked values with room for their number beside the names of the lines. */
  readonly labelledTicks: readonly number[];
}

/** Below this width the labels beside areas make way for the picture. */
const NARROW_PIXELS = 620;

const HISTORY_YEARS = 1;

/** Size of something that stands in the upper right corner of the picture. */
export interface CornerSize {
  readonly width: number;
  readonly height: number;
}

/** True where neither a line nor a goal stands in the upper right corner of the picture. */
export function isCornerFree(
  { lines, goals, plot, xOf, yOf }: PathLayout,
  { width, height }: CornerSize,
): boolean {
  const left = plot.right - width;
  const inside = (x: number, y: number) => x > left && y < height;
  return (
    lines.every(({ line }) => YEARS.every((year, at) => !inside(xOf(year), yOf(line.values[at] ?? 0)))) &&
    goals.every((goal) => goal.x < left || goalWords(goal)[0] > height)
  );
}

/** Places the picture. @param corner what stands in its upper right corner, if anything */
export function layOutPath(state: PathState, size: PathSize, corner: CornerSize | null = null): PathLayout {
  const narrow = size.width < NARROW_PIXELS;
  const beside = roomBeside(state);
  const plot = {
    left: narrow ? 62 : beside.left,
    right: size.width - (narrow ? 12 : beside.right),
    top: narrow ? 44 : 40,
    bottom: size.height - 30,
  };
  const domain = domainOf(state);
  const yOf = linearScale([domain.low, domain.high], [plot.bottom, plot.top]);
  const xOf = linearScale([BASE_YEAR, LAST_YEAR], [plot.left, plot.right]);
  const shapes = yearShapes(xOf, yOf);
  const stacked = state.form === 'areas' ? stackParts(state.parts) : [];
  const areas = stacked.map(({ part, lows, highs }) => ({
    part,
    shape: shapes.band(lows, highs),
    middle: yOf(((lows[0] ?? Number.NaN) + (highs[0] ?? Number.NaN)) / 2),
  }));
  const partLines = state.form === 'lines' ? state.parts : [];
  const { lines } = state;
  const labels = narrow ? NO_LABELS : placeLabels(areas, partLines, lines, plot, yOf);
  const reserved = corner && { left: plot.right - corner.width, bottom: corner.height };
  const goals = placeGoals(state.goals, lines, narrow, size.width, reserved, xOf, yOf);
  const taken = narrow ? goals.map(goalWords) : labels.takenRight;
  return {
    size,
    corner,
    narrow,
    plot,
    domain,
    xOf,
    yOf,
    areas,
    partLines: partLines.map((part) => ({ part, shape: shapes.line(part.values) })),
    lines: lines.map((each) => ({ line: each, shape: shapes.line(each.values) })),
    ...labels,
    labelledTicks: domain.ticks.filter((tick) => hasRoom(yOf(tick) - (narrow ? 10 : 0), taken)),
    points: state.points.map((point) => placePoint(point, narrow, plot, xOf, yOf, domain)),
    goals,
    yearTicks: narrow ? [BASE_YEAR, 2030, 2040, LAST_YEAR] : [BASE_YEAR, 2030, 2035, 2040, 2045, LAST_YEAR],
  };
}

function placePoint(
  point: PathPoint,
  narrow: boolean,
  plot: PathLayout['plot'],
  xOf: Scale,
  yOf: Scale,
  domain: Domain,
): PlacedPoint {
  const early = point.year < BASE_YEAR - HISTORY_YEARS;
  const offScale = point.value > domain.high;
  return {
    ...point,
    x: early ? (narrow ? 22 : 32) : xOf(point.year),
    y: offScale ? plot.top - 22 : yOf(point.value),
    offScale,
  };
}

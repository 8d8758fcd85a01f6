import { area, line, stack, stackOffsetDiverging } from 'd3-shape';
import { BASE_YEAR, LAST_YEAR, YEARS } from '../../model/years.ts';
import { dodge } from '../dodge.ts';
import { linearScale, type Scale } from '../scale.ts';
import { type Domain, domainOf } from './domain.ts';
import type { PathGoal, PathLine, PathPart, PathPoint, PathState } from './pathState.ts';

/** Size of the picture in CSS pixels. */
export interface PathSize {
  readonly width: number;
  readonly height: number;
}

/** A label beside the place it belongs to. */
export interface PlacedLabel {
  readonly id: string;
  readonly y: number;
  /** Where the thing itself is. */
  readonly anchor: number;
}

export interface PlacedPoint extends PathPoint {
  readonly x: number;
  readonly y: number;
  /** True where the point lies outside the scale and is only anchored. */
  readonly offScale: boolean;
}

export interface PlacedGoal extends PathGoal {
  readonly x: number;
  readonly y: number;
}

/** Everything that has a place in the picture. */
export interface PathLayout {
  readonly size: PathSize;
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
  readonly partLabels: readonly PlacedLabel[];
  readonly lineLabels: readonly PlacedLabel[];
  readonly points: readonly PlacedPoint[];
  readonly goals: readonly PlacedGoal[];
  readonly yearTicks: readonly number[];
}

/** Below this width the labels beside areas make way for the picture. */
const NARROW_PIXELS = 620;

const PART_LABEL_PIXELS = 17;
const LINE_LABEL_PIXELS = 36;
const HISTORY_YEARS = 1;

/** Places the picture. */
export function layOutPath(state: PathState, size: PathSize): PathLayout {
  const narrow = size.width < NARROW_PIXELS;
  const plot = {
    left: narrow ? 62 : 232,
    right: size.width - (narrow ? 12 : 156),
    top: narrow ? 44 : 40,
    bottom: size.height - 30,
  };
  const domain = domainOf(state);
  const yOf = linearScale([domain.low, domain.high], [plot.bottom, plot.top]);
  const xOf = linearScale([BASE_YEAR, LAST_YEAR], [plot.left, plot.right]);
  const areas = state.form === 'areas' ? placeAreas(state.parts, xOf, yOf) : [];
  const shapeOf = line<number>()
    .defined((value) => Number.isFinite(value))
    .x((_, at) => xOf(BASE_YEAR + at))
    .y((value) => yOf(value));
  const partLines = state.form === 'lines' ? state.parts : [];
  const lines = state.form === 'areas' ? state.lines : [];
  const range = [plot.top, plot.bottom] as const;
  return {
    size,
    narrow,
    plot,
    domain,
    xOf,
    yOf,
    areas,
    partLines: partLines.map((part) => ({ part, shape: shapeOf([...part.values]) ?? '' })),
    lines: lines.map((each) => ({ line: each, shape: shapeOf([...each.values]) ?? '' })),
    partLabels: narrow
      ? []
      : state.form === 'areas'
        ? placeLabels(
            areas.filter(({ part }) => !part.hatched).map(({ part, middle }) => [part.id, middle]),
            PART_LABEL_PIXELS,
            range,
          )
        : placeLabels(
            partLines.map((part) => [part.id, yOf(part.values.at(-1) ?? 0)]),
            PART_LABEL_PIXELS,
            range,
          ),
    lineLabels: narrow
      ? []
      : placeLabels(
          lines
            .filter(({ kind }) => kind !== 'before')
            .map(({ id, values }) => [id, yOf(values.at(-1) ?? 0)]),
          LINE_LABEL_PIXELS,
          range,
        ),
    points:
      state.form === 'areas'
        ? state.points.map((point) => placePoint(point, narrow, plot, xOf, yOf, domain))
        : [],
    goals:
      state.form === 'areas'
        ? state.goals.map((goal) => ({ ...goal, x: xOf(goal.year), y: yOf(goal.value) }))
        : [],
    yearTicks: narrow ? [BASE_YEAR, 2030, 2040, LAST_YEAR] : [BASE_YEAR, 2030, 2035, 2040, 2045, LAST_YEAR],
  };
}

function placeAreas(parts: readonly PathPart[], xOf: Scale, yOf: Scale) {
  const rows = YEARS.map((_, at) => Object.fromEntries(parts.map(({ id, values }) => [id, values[at] ?? 0])));
  const layers = stack<Record<string, number>>()
    .keys(parts.map(({ id }) => id))
    .offset(stackOffsetDiverging)(rows);
  const shapeOf = area<readonly [number, number]>()
    .x((_, at) => xOf(BASE_YEAR + at))
    .y0(([low]) => yOf(low))
    .y1(([, high]) => yOf(high));
  return layers.flatMap((layer, at) => {
    const part = parts[at];
    const first = layer[0];
    if (!part || !first) return [];
    const bands = layer.map(([low, high]) => [low, high] as const);
    return [{ part, shape: shapeOf(bands) ?? '', middle: yOf((first[0] + first[1]) / 2) }];
  });
}

function placeLabels(
  labels: readonly (readonly [string, number])[],
  gap: number,
  range: readonly [number, number],
): PlacedLabel[] {
  const places = dodge(
    labels.map(([, anchor]) => anchor),
    gap,
    range,
  );
  return labels.map(([id, anchor], at) => ({ id, anchor, y: places[at] ?? anchor }));
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
    x: early ? (narrow ? 22 : 64) : xOf(point.year),
    y: offScale ? plot.top - 22 : yOf(point.value),
    offScale,
  };
}

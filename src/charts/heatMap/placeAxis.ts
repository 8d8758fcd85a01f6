import type { Position } from '../../analysis/axis.ts';
import { linearScale } from '../scale.ts';

/** Where a position's cells begin, end and have their middle, in whole pixels but for the middle. */
export interface Span {
  readonly from: number;
  readonly to: number;
  readonly middle: number;
}

/** An axis with a place for every position, never standing apart. */
export interface PlacedAxis {
  readonly spans: readonly Span[];
  /** The place of any value; one beyond the last date stands in the gap before never. */
  readonly placeOf: (position: Position) => number;
}

interface NeverRoom {
  /** Room between the last date and never. */
  readonly gap: number;
  /** Room that never takes. */
  readonly never: number;
}

/**
 * Places positions on an axis that may also run upwards.
 *
 * @param ends where the axis starts and ends, in pixels
 */
export function placeAxis(
  positions: readonly Position[],
  [start, end]: readonly [number, number],
  { gap, never }: NeverRoom,
): PlacedAxis {
  const values = positions.filter((position) => position !== 'never');
  const hasNever = values.length < positions.length;
  const way = Math.sign(end - start);
  const apart = hasNever ? end - way * never : end;
  const last = hasNever ? apart - way * gap : end;
  const borders = bordersOf(values);
  const scale = linearScale([borders[0] ?? 0, borders.at(-1) ?? 1], [start, last]);
  const spanOf = (from: number, to: number, middle: number): Span => ({
    from: Math.round(Math.min(from, to)),
    to: Math.round(Math.max(from, to)),
    middle,
  });
  const spans = positions.map((position, at) =>
    position === 'never'
      ? spanOf(apart, end, (apart + end) / 2)
      : spanOf(scale(borders[at] ?? 0), scale(borders[at + 1] ?? 0), scale(position)),
  );
  const placeOf = (position: Position): number => {
    if (position === 'never') return (apart + end) / 2;
    return position > (borders.at(-1) ?? 0) ? (last + apart) / 2 : scale(position);
  };
  return { spans, placeOf };
}

/** Borders half-way between neighbours, and as far outside of the first and the last one. */
function bordersOf(values: readonly number[]): readonly number[] {
  const valueAt = (at: number): number => values[at] ?? Number.NaN;
  const count = values.length;
  if (count < 2) return [valueAt(0) - 0.5, valueAt(0) + 0.5];
  const between = values.slice(1).map((value, at) => (valueAt(at) + value) / 2);
  return [
    valueAt(0) - (valueAt(1) - valueAt(0)) / 2,
    ...between,
    valueAt(count - 1) + (valueAt(count - 1) - valueAt(count - 2)) / 2,
  ];
}

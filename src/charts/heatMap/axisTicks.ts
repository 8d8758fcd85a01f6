import { ticks } from 'd3-array';
import type { Position } from '../../analysis/axis.ts';
import type { PlacedAxis } from './placeAxis.ts';

/** A place on an axis that is written. */
export interface Tick {
  readonly position: Position;
  readonly at: number;
}

/**
 * The few round values that are written along an axis, and never, on which no other stands.
 *
 * @param whole true where only whole values have a word, as years do
 * @param apart least distance between two words
 */
export function axisTicks(
  positions: readonly Position[],
  { placeOf, spans }: PlacedAxis,
  { whole, apart }: { readonly whole: boolean; readonly apart: number },
): readonly Tick[] {
  const values = positions.filter((position) => position !== 'never');
  const [first = 0, last = 0] = [values[0], values.at(-1)];
  const length = Math.abs((spans.at(-1)?.middle ?? 0) - (spans[0]?.middle ?? 0));
  const round = values.length < 3 ? values : ticks(first, last, Math.max(2, Math.floor(length / apart)));
  const wanted: readonly Position[] = [
    ...(values.length < positions.length ? (['never'] as const) : []),
    ...round.filter((value) => !whole || Number.isInteger(value)),
  ];
  const written: Tick[] = [];
  for (const position of wanted) {
    const at = placeOf(position);
    if (written.every((other) => Math.abs(other.at - at) >= apart)) written.push({ position, at });
  }
  return written;
}

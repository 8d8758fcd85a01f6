import { YEARS } from '../../model/years.ts';
import type { PathPart } from './pathState.ts';

/** A part on those before it, one value a year. */
export interface StackedPart {
  readonly part: PathPart;
  readonly lows: readonly number[];
  readonly highs: readonly number[];
}

/**
 * Stacks parts from zero: emissions upwards in their order, removals downwards. A year in which a part is zero
 * leaves it on the side where it is in the other years.
 */
export function stackParts(parts: readonly PathPart[]): readonly StackedPart[] {
  const tops = YEARS.map(() => 0);
  const bottoms = YEARS.map(() => 0);
  return parts.map((part) => {
    const lows: number[] = [];
    const highs: number[] = [];
    const isRemoval = part.values.some((value) => value < 0);
    part.values.forEach((value, at) => {
      const ends = value < 0 || (value === 0 && isRemoval) ? bottoms : tops;
      const from = ends[at] ?? 0;
      const to = from + value;
      ends[at] = to;
      lows.push(Math.min(from, to));
      highs.push(Math.max(from, to));
    });
    return { part, lows, highs };
  });
}

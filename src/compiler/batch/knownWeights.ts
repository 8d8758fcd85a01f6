import type { Value } from './graph.ts';
import { numbersOf } from './knownNumbers.ts';

/**
 * The weight of each point of a line in every year, one row a point.
 *
 * @returns null where the position or the place of a point is not known when compiling, or changes
 */
export function knownWeights(
  position: Value,
  places: readonly Value[],
): readonly (readonly number[])[] | null {
  const positions = numbersOf(position);
  const known = places.flatMap((place) => (place.kind === 'constant' ? [place.number] : []));
  if (!positions || known.length < places.length) return null;
  return known.map((_, at) => positions.map((x) => weightOf(at, x, known)));
}

/** One at the point, falling in a straight line to zero at its neighbours; one beyond the ends. */
function weightOf(at: number, x: number, places: readonly number[]): number {
  const here = places[at] ?? Number.NaN;
  const neighbour = places[x < here ? at - 1 : at + 1];
  if (neighbour === undefined || x === here) return 1;
  return Math.max(0, 1 - (x - here) / (neighbour - here));
}

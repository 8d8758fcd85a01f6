import type { Axis, Position } from './delayMap.ts';
import type { AnalysisLever } from './facts.ts';
import { isDate } from './lateness.ts';

/**
 * The whole track of a lever at even distances; the last position of a date is never.
 *
 * @param positions how many there are, at least 3
 */
export function axisAlong(lever: AnalysisLever, positions: number): Axis {
  const { id, min, max } = lever;
  const last = positions - (isDate(lever) ? 2 : 1);
  const along = Array.from({ length: last + 1 }, (_, at): Position => min + ((max - min) * at) / last);
  return { lever: id, positions: isDate(lever) ? [...along, 'never'] : along };
}

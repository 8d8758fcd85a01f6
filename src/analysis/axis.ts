import { CAPTURE_LEVERS } from '../model/captureLevers.ts';
import { NEVER_YEAR } from '../model/delays.ts';
import type { AnalysisLever } from './facts.ts';
import { isDate } from './lateness.ts';
import { stepsOf } from './track.ts';

/** Where a lever stands on an axis of the map; never is for dates. */
export type Position = number | 'never';

/** A lever and the positions in which it is looked at, in the order of its track. */
export interface Axis {
  readonly lever: string;
  readonly positions: readonly Position[];
}

/** What a track needs to be looked at in positions. */
type Track = Pick<AnalysisLever, 'id' | 'unit' | 'min' | 'max' | 'step'>;

const MONTHS = [1, 2, 3, 4, 6, 12, 24, 60, 120];
const ROUND = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000];

/**
 * A lever's own steps, each where they are few; otherwise every so many of them, so that months stay quarters or
 * years and shares stay round. Both ends are there whatever the distance, and the last position of a date is never.
 *
 * @param most positions there may be
 * @param end the last value looked at, where the rest of the track is of no interest
 */
export function axisAlong(lever: Track, most: number, end = lever.max): Axis {
  const steps = stepsOf(lever).filter((value, at) => at === 0 || value <= end);
  const room = most - (isDate(lever) ? 1 : 0);
  const strides = lever.unit === 'decimal year' ? MONTHS : ROUND;
  const stride = strides.find((each) => Math.ceil((steps.length - 1) / each) + 1 <= room) ?? steps.length;
  const along = steps.filter((_, at) => at % stride === 0 || at === steps.length - 1);
  return { lever: lever.id, positions: isDate(lever) ? [...along, 'never'] : along };
}

/** Where a scenario has a lever; capture that is not built starts never. */
export function positionIn(lever: Pick<Track, 'id'>, settingOf: (id: string) => number): Position {
  const value = settingOf(lever.id);
  const isNever = lever.id === CAPTURE_LEVERS.start ? settingOf(CAPTURE_LEVERS.built) === 0 : false;
  return isNever || value === NEVER_YEAR ? 'never' : value;
}

import { CAPTURE_LEVERS } from '../model/captureLevers.ts';
import { NEVER_YEAR, yearReached } from '../model/delays.ts';
import { BASE_YEAR } from '../model/years.ts';
import type { Settings } from './changes.ts';
import type { AnalysisLever } from './facts.ts';

/** How late something comes: so many years, half as fast, or not at all. */
export type Late = number | 'half' | 'never';

const EVERY: readonly Late[] = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 'half', 'never'];

const DATES: ReadonlySet<string> = new Set(['year', 'decimal year']);

/** True for a lever that says when something happens. */
export const isDate = ({ unit }: Pick<AnalysisLever, 'unit'>): boolean => DATES.has(unit);

/** Where a lever stands in the scenario that is delayed. */
export interface Standing {
  readonly value: number;
  /** Under business as usual. */
  readonly usual: number;
  /** Capture rate of the scenario. */
  readonly captureRate: number;
}

/** In what ways a lever can be late. Where it stands as under business as usual, only a date can. */
export function waysToBeLate(lever: AnalysisLever, { value, usual }: Standing): readonly Late[] {
  if (isDate(lever)) return EVERY;
  if (value === usual) return [];
  return lever.unit === 'bool' ? [0, 'never'] : EVERY;
}

/**
 * What it means that a lever is late. This is the one place that says so:
 *
 * - A date N years late is the date and N years, beyond the track if need be. Half as fast, it takes twice the
 *   time from the base year; never, it lies so far off that nothing happens.
 * - Capture never is a plant that is not built, and half is a plant that catches half of what it would.
 * - Of a size, N years late, only the part of the way from business as usual is gone that could be gone by the
 *   lever's year T with a start N years later: (T − base year − N) / (T − base year), and none from there on.
 *   Half is half the way; never is business as usual. A switch is only never.
 *
 * @returns the levers that stand otherwise, with their values
 */
export function settingsWhen(late: Late, lever: AnalysisLever, standing: Standing): Settings {
  const { id } = lever;
  const { value, usual, captureRate } = standing;
  if (!isDate(lever)) return { [id]: partOfTheWay(gone(late, yearReached(id) - BASE_YEAR), usual, value) };
  if (late === 'never') return settingsNever(lever);
  if (late !== 'half') return { [id]: value + late };
  if (id === CAPTURE_LEVERS.start) return { [CAPTURE_LEVERS.rate]: captureRate / 2 };
  return { [id]: BASE_YEAR + 2 * (value - BASE_YEAR) };
}

/**
 * What it means that a lever stands somewhere, or never comes. Capture that starts is built, also where the
 * scenario has none.
 */
export function settingsAt(lever: Pick<AnalysisLever, 'id' | 'unit'>, position: number | 'never'): Settings {
  if (position === 'never') return settingsNever(lever);
  const built = lever.id === CAPTURE_LEVERS.start ? { [CAPTURE_LEVERS.built]: 1 } : {};
  return { ...built, [lever.id]: position };
}

/** Two levers' settings together. Where both say whether capture is built, it is only where both build it. */
export function settingsOfBoth(one: Settings, other: Settings): Settings {
  const { built } = CAPTURE_LEVERS;
  const [first, second] = [one[built], other[built]];
  const together = first === undefined || second === undefined ? {} : { [built]: Math.min(first, second) };
  return { ...one, ...other, ...together };
}

/** What it means that a date never comes. @throws RangeError when the lever is no date */
function settingsNever(lever: Pick<AnalysisLever, 'id' | 'unit'>): Settings {
  if (!isDate(lever)) throw new RangeError(`${lever.id} is no date that could be never`);
  return lever.id === CAPTURE_LEVERS.start ? { [CAPTURE_LEVERS.built]: 0 } : { [lever.id]: NEVER_YEAR };
}

function gone(late: Late, duration: number): number {
  if (late === 'never') return 0;
  return late === 'half' ? 0.5 : Math.max(0, (duration - late) / duration);
}

/** Both ends come out to the bit. */
function partOfTheWay(part: number, from: number, to: number): number {
  if (part === 1) return to;
  return from + part * (to - from);
}

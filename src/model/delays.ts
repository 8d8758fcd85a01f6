import { BASE_YEAR } from './years.ts';

/** A date so far off that, within the model's years, less than a gram of what it would bring has come. */
export const NEVER_YEAR = BASE_YEAR + 1e12;

/** Lever that says when the last gas boiler goes. */
export const GAS_PHASE_OUT = 'gasPhaseOutYear';

/** Year for which a lever counts whose id names none: the first that the `path` shorthand aims at. */
const USUAL_YEAR = 2030;

/** Year by which a lever's value is reached. Ids end with it where the equations aim at one (`wasteCut2045`). */
export function yearReached(lever: string): number {
  const named = /\d{4}$/.exec(lever);
  return named ? Number(named[0]) : USUAL_YEAR;
}

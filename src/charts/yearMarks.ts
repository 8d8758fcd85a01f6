import { BASE_YEAR, LAST_YEAR } from '../model/years.ts';
import type { Scale } from './scale.ts';

const YEARS_MARKED = [BASE_YEAR, 2030, 2040, LAST_YEAR];

/** Room that a year takes, in pixels. */
const YEAR_PIXELS = 58;

/** Years to write under a small picture, without those that would stand on the one before. */
export const yearMarks = (xOf: Scale): readonly number[] =>
  YEARS_MARKED.filter((year, at) => at === 0 || xOf(year) - xOf(YEARS_MARKED[at - 1] ?? year) >= YEAR_PIXELS);

import { type Figures, RESULT_DIGITS } from './columns.ts';
import type { Effect } from './compareModels.ts';

const SMALLEST_MOVE = 0.5 * 10 ** -RESULT_DIGITS;

/** True where a figure moves as far as results are told. */
const moves = (value: number): boolean => Math.abs(value) >= SMALLEST_MOVE;

/** The scenarios that an effect moves. */
export function moved(effect: Effect): readonly (readonly [string, Figures])[] {
  return Object.entries(effect).filter(([, figures]) => Object.values(figures).some(moves));
}

import { CUMULATIVE_QUANTITY, TOTAL_QUANTITY } from '../../model/breakdowns.ts';
import { YEARS } from '../../model/years.ts';
import { lastGoalYear } from '../goals.ts';
import type { Subject } from '../subject.ts';

/** What a way has to reach: at most so many tonnes in a year, or added up from the base year to the last goal. */
export type WayGoal =
  | { readonly year: number; readonly tonnes: number }
  | { readonly sumTo: number; readonly tonnes: number };

/**
 * Column of the tonnes that a goal is measured by.
 *
 * @throws RangeError when the model has no such year, or the goal's tonnes are no number
 */
export function measuredBy({ facts, variations }: Subject, goal: WayGoal): Float64Array {
  if (!Number.isFinite(goal.tonnes)) throw new RangeError('a goal needs a number of tonnes');
  if ('year' in goal) {
    if (!YEARS.includes(goal.year)) throw new RangeError(`the model has no year ${goal.year}`);
    return variations.output(TOTAL_QUANTITY.residual, { year: goal.year });
  }
  if (goal.sumTo !== lastGoalYear(facts)) throw new RangeError('sums are told to the last goal’s year only');
  return variations.output(CUMULATIVE_QUANTITY.residual, { year: goal.sumTo });
}

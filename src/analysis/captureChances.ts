import { CAPTURE_LEVERS } from '../model/captureLevers.ts';
import { type Chances, chancesOf } from './distribution.ts';
import { computeFutures, type Sample } from './futures.ts';
import type { Subject } from './subject.ts';

/** What may become of carbon capture. */
export const CAPTURE_OUTCOMES = ['onTime', 'twoYearsLate', 'never'] as const;

export type CaptureOutcome = (typeof CAPTURE_OUTCOMES)[number];

/** The chances of reaching the goals, given what becomes of carbon capture. */
export type ChancesByCapture = Readonly<Record<CaptureOutcome, Chances>>;

const YEARS_LATE = 2;

/**
 * A scenario in which carbon capture comes on time, late or never. On time means at the start that the scenario
 * itself names, and that it is built; in a scenario without capture the start lever stands where it would come if
 * it were switched on, so that is when it comes here. A late start may lie past the lever's range, which
 * limits what can be asked for, not what can happen.
 *
 * @param scenario inputs in the layout's order
 */
export function withCapture(
  { index }: Subject,
  scenario: Float64Array,
  outcome: CaptureOutcome,
): Float64Array {
  const inputs = scenario.slice();
  const start = index.inputAt(CAPTURE_LEVERS.start);
  inputs[index.inputAt(CAPTURE_LEVERS.built)] = outcome === 'never' ? 0 : 1;
  if (outcome === 'twoYearsLate') inputs[start] = (inputs[start] ?? Number.NaN) + YEARS_LATE;
  return inputs;
}

/**
 * Computes the chances given what becomes of carbon capture, over the same futures in all three cases, so that
 * nothing but capture tells them apart.
 *
 * @returns gives the number of futures of each step
 */
export function* computeChancesByCapture(
  subject: Subject,
  scenario: Float64Array,
  sample: Sample,
): Generator<number, ChancesByCapture> {
  const { goals } = subject.facts;
  const years = goals.map(({ year }) => year);
  const chancesIf = function* (outcome: CaptureOutcome): Generator<number, Chances> {
    const inputs = withCapture(subject, scenario, outcome);
    return chancesOf(goals, years, yield* computeFutures(subject, inputs, sample, years));
  };
  return {
    onTime: yield* chancesIf('onTime'),
    twoYearsLate: yield* chancesIf('twoYearsLate'),
    never: yield* chancesIf('never'),
  };
}

/**
 * The chances for someone who holds each outcome of capture likely to some degree.
 *
 * @param weights how likely each outcome is held, in any unit
 * @throws RangeError when a weight is negative or all are 0
 */
export function mixChances(
  chances: ChancesByCapture,
  weights: Readonly<Record<CaptureOutcome, number>>,
): Chances {
  const sum = CAPTURE_OUTCOMES.reduce((all, outcome) => all + weights[outcome], 0);
  if (!(sum > 0) || CAPTURE_OUTCOMES.some((outcome) => weights[outcome] < 0)) {
    throw new RangeError('weights cannot be negative, and one of them has to be more than 0');
  }
  return Object.fromEntries(
    Object.keys(chances.onTime).map((year) => [
      year,
      CAPTURE_OUTCOMES.reduce(
        (chance, outcome) => chance + ((chances[outcome][year] ?? Number.NaN) * weights[outcome]) / sum,
        0,
      ),
    ]),
  );
}

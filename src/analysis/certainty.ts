import { TOTAL_QUANTITY } from '../model/breakdowns.ts';
import { YEARS } from '../model/years.ts';
import { CAPTURE_OUTCOMES, type ChancesByCapture, computeChancesByCapture } from './captureChances.ts';
import { type Bands, bandsOf, type Chances, chancesOf, type Histogram, histogramOf } from './distribution.ts';
import { computeFutures, type Sample } from './futures.ts';
import type { Subject } from './subject.ts';

/** How sure a scenario's path is, over many futures that may come as well. */
export interface Certainty {
  readonly members: number;
  readonly seed: number;
  readonly chance: Chances;
  readonly conditional: ChancesByCapture;
  readonly bands: Bands;
  /** Total of the scenario itself, every uncertain input at its value; one number a year. */
  readonly path: readonly number[];
  /** How the total is spread in the year of each goal. */
  readonly distribution: Readonly<Record<string, Histogram>>;
}

/** So many futures that the median is at rest to within about 15 t in the reference plan. */
export const DEFAULT_SAMPLE: Sample = { members: 10_000, seed: 2024 };

/** Number of futures that are computed in all: of the scenario itself, and for each outcome of capture. */
export const certaintyEffort = ({ members }: Sample): number => (1 + CAPTURE_OUTCOMES.length) * members;

/**
 * Computes how sure a scenario's path is. The same input gives the same result to the bit.
 *
 * @param scenario inputs in the layout's order
 * @returns gives the number of futures of each step, `certaintyEffort` in all
 */
export function* computeCertainty(
  subject: Subject,
  scenario: Float64Array,
  sample: Sample = DEFAULT_SAMPLE,
): Generator<number, Certainty> {
  const { goals } = subject.facts;
  const totals = yield* computeFutures(subject, scenario, sample, YEARS);
  const distribution = goals.map(({ year }) => {
    const total = totals[YEARS.indexOf(year)];
    return [year, histogramOf(total ?? new Float64Array())] as const;
  });
  return {
    members: sample.members,
    seed: sample.seed,
    chance: chancesOf(goals, YEARS, totals),
    conditional: yield* computeChancesByCapture(subject, scenario, sample),
    bands: bandsOf(YEARS, totals),
    path: pathOf(subject, scenario),
    distribution: Object.fromEntries(distribution),
  };
}

function pathOf({ variations }: Subject, scenario: Float64Array): readonly number[] {
  variations.fill(scenario, 1);
  variations.run(1);
  return YEARS.map((year) => variations.output(TOTAL_QUANTITY.residual, { year })[0] ?? Number.NaN);
}

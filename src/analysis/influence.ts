import { totalsAsCube, uncertainInputs, varying } from './futures.ts';
import { estimateSobolIndices, type SobolEffort, type SobolIndex } from './sobolIndices.ts';
import type { Subject } from './subject.ts';

/** Sobol' indices of the total in each year, by the ids of the inputs that vary. */
export type Influence = Readonly<Record<string, Readonly<Record<string, SobolIndex>>>>;

/** Leaves standard errors of about 0.002 in the reference plan, at a fraction of a second. */
const EFFORT = { points: 512, replicates: 16 };

/** Number of evaluations of the usual effort in all. */
export function influenceEffort(subject: Subject, scenario: Float64Array): number {
  const dimensions = varying(uncertainInputs(subject, scenario)).length;
  return EFFORT.replicates * EFFORT.points * (dimensions + 2);
}

/**
 * Computes which uncertain inputs make a scenario's total uncertain in the years of the goals.
 *
 * @param scenario inputs in the layout's order
 * @returns gives the number of evaluations of each step
 */
export function* computeInfluence(
  subject: Subject,
  scenario: Float64Array,
  effort: Pick<SobolEffort, 'seed'> & Partial<SobolEffort>,
): Generator<number, Influence> {
  const years = subject.facts.goals.map(({ year }) => year);
  const ids = varying(uncertainInputs(subject, scenario)).map(({ id }) => id);
  const cube = totalsAsCube(subject, scenario, years);
  const indices = yield* estimateSobolIndices(cube, { ...EFFORT, ...effort });
  return Object.fromEntries(
    years.map((year, output) => [
      year,
      Object.fromEntries(
        ids.flatMap((id, dimension) => {
          const index = indices[output]?.[dimension];
          return index ? [[id, index]] : [];
        }),
      ),
    ]),
  );
}

import { changeOf, computeChanges } from '../changes.ts';
import type { AnalysisLever } from '../facts.ts';
import type { Subject } from '../subject.ts';

/** Looks at the ends again, all others at the ends found before: some do nothing until another has moved. */
const ROUNDS = 3;

/** Differences of fewer tonnes are rounding. */
const LEAST_TONNES = 1e-6;

/**
 * Finds for each lever the end of its track that lowers emissions.
 *
 * @param tonnes column of what has to become less
 * @returns ends by lever; a lever without effect is missing
 */
export function findLowEnds(
  subject: Subject,
  start: Float64Array,
  levers: readonly AnalysisLever[],
  tonnes: Float64Array,
): ReadonlyMap<string, number> {
  const ends = new Map<string, number>();
  for (let round = 0; round < ROUNDS; round += 1) {
    const others = Object.fromEntries(ends);
    const changes = levers.flatMap(({ id, min, max }) =>
      [min, max].map((end) => changeOf(subject, { ...others, [id]: end })),
    );
    const found: number[] = [];
    computeChanges(subject, start, changes, (_, member) => {
      found.push(tonnes[member] ?? Number.NaN);
    });
    levers.forEach(({ id, min, max }, at) => {
      const less = (found[2 * at + 1] ?? Number.NaN) - (found[2 * at] ?? Number.NaN);
      if (Math.abs(less) > LEAST_TONNES) ends.set(id, less < 0 ? max : min);
    });
  }
  return ends;
}

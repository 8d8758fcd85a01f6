import { TOTAL_QUANTITY } from '../model/breakdowns.ts';
import { type Change, changed, computeChanges } from './changes.ts';
import { breaksNoMore, brokenRules } from './feasible.ts';
import { firstGoal } from './goals.ts';
import type { Subject } from './subject.ts';
import { stepsOf } from './track.ts';

/** For each lever the setting that makes up for something by itself; null where none on its track does. */
export type Remedies = Readonly<Record<string, number | null>>;

/**
 * Prepares the search for what makes up for a delay. Every step of every lever's track is computed, so that no
 * shape of an effect can hide a setting; of those that bring the first goal's year to its goal, and break no
 * feasibility rule that the delayed scenario keeps, the nearest to the present setting is the remedy.
 *
 * @returns a function of the scenario's inputs, of what is delayed, and of the levers that are no remedy for it
 */
export function prepareRemedies(
  subject: Subject,
): (inputs: Float64Array, delay: Change, untouched: ReadonlySet<string>) => Remedies {
  const { facts, index, variations } = subject;
  const goal = firstGoal(facts);
  const total = variations.output(TOTAL_QUANTITY.residual, { year: goal.year });
  const broken = brokenRules(variations);
  const levers = facts.levers.filter(({ external }) => !external);
  const steps = levers.flatMap((lever) =>
    stepsOf(lever).map((value) => ({ id: lever.id, input: index.inputAt(lever.id), value })),
  );
  const changes: readonly Change[] = [[], ...steps.map(({ input, value }): Change => [[input, value]])];
  return (inputs, delay, untouched) => {
    const base = changed(inputs, delay);
    const remedies: Record<string, number | null> = {};
    for (const { id } of levers) if (!untouched.has(id)) remedies[id] = null;
    let alreadyBroken = 0;
    computeChanges(subject, base, changes, (change, member) => {
      const step = steps[change - 1];
      if (!step) {
        alreadyBroken = broken(member);
        return;
      }
      const { id, input, value } = step;
      const best = remedies[id];
      if (best === undefined || !((total[member] ?? Number.NaN) <= goal.value)) return;
      if (!breaksNoMore(broken(member), alreadyBroken)) return;
      const present = base[input] ?? Number.NaN;
      if (best === null || Math.abs(value - present) < Math.abs(best - present)) remedies[id] = value;
    });
    return remedies;
  };
}

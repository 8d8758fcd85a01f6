import { describe, expect, it } from 'vitest';
import { finish } from '../../src/analysis/finish.ts';
import { computeFutures, uncertainInputs, varying } from '../../src/analysis/futures.ts';
import { computeInfluence } from '../../src/analysis/influence.ts';
import { inputsOf } from '../../src/engine/scenario.ts';
import { layout, municipality, reference } from './assembled.ts';
import { subject } from './subject.ts';

const { about, targets } = municipality;
const plan = inputsOf(layout, reference(about.plan));
const seed = 2024;
const influence = finish(computeInfluence(subject, plan, { seed }));
const varied = varying(uncertainInputs(subject, plan));

describe('what makes the total uncertain', () => {
  it('are the inputs that vary, in the year of each goal, to within small errors', () => {
    expect(Object.keys(influence)).toEqual(targets.map(({ year }) => String(year)));
    for (const indices of Object.values(influence)) {
      expect(Object.keys(indices)).toEqual(varied.map(({ id }) => id));
      for (const { first, firstError, total, totalError } of Object.values(indices)) {
        expect(firstError).toBeLessThan(0.005);
        expect(totalError).toBeLessThan(0.005);
        expect(total).toBeGreaterThanOrEqual(0);
        expect(first).toBeLessThanOrEqual(total + 4 * (firstError + totalError));
      }
    }
  });

  it('takes away as much of the variance as it causes, once it is known', () => {
    const year = targets[0]?.year ?? Number.NaN;
    const variance = (of: typeof subject): number => {
      const [totals = new Float64Array()] = finish(computeFutures(of, plan, { members: 8192, seed }, [year]));
      const mean = totals.reduce((sum, total) => sum + total, 0) / totals.length;
      return totals.reduce((sum, total) => sum + (total - mean) ** 2, 0) / totals.length;
    };
    const whole = variance(subject);
    const ranked = Object.entries(influence[year] ?? {}).toSorted(
      ([, one], [, other]) => other.total - one.total,
    );
    const [[id, index] = []] = ranked;
    // The largest is linear enough that no other value than its most likely one would leave another variance.
    const levers = subject.facts.levers.map((lever) =>
      lever.id === id ? { ...lever, uncertain: null } : lever,
    );
    const known = { ...subject, facts: { ...subject.facts, levers } };
    expect(1 - variance(known) / whole).toBeCloseTo(index?.total ?? Number.NaN, 1);
    expect(ranked.reduce((sum, [, { first }]) => sum + first, 0)).toBeGreaterThan(0.9);
  });

  it('leaves out what has a range without width', () => {
    const [figure] = subject.facts.figures;
    const figures = subject.facts.figures.map((each) =>
      each === figure ? { ...each, high: each.low } : each,
    );
    const less = { ...subject, facts: { ...subject.facts, figures } };
    const [indices = {}] = Object.values(
      finish(computeInfluence(less, plan, { seed, points: 16, replicates: 2 })),
    );
    expect(Object.keys(indices)).toEqual(varied.flatMap(({ id }) => (id === figure?.id ? [] : [id])));
  });
});

import { describe, expect, it } from 'vitest';
import { finish } from '../../src/analysis/finish.ts';
import { computeFutures, totalsAsCube, uncertainInputs, varying } from '../../src/analysis/futures.ts';
import { createPoints } from '../../src/analysis/points.ts';
import { triangularQuantile } from '../../src/analysis/triangular.ts';
import { inputsOf } from '../../src/engine/scenario.ts';
import { figuresOf } from '../../src/schema/municipality/municipality.ts';
import { layout, municipality, reference, run } from './assembled.ts';
import { subject } from './subject.ts';

const { about } = municipality;
const plan = inputsOf(layout, reference(about.plan));
const uncertain = uncertainInputs(subject, plan);
const years = municipality.targets.map(({ year }) => year);

describe('what is uncertain', () => {
  it('are the levers whose outcome is not decided and the figures with a range, at their values', () => {
    const levers = municipality.levers.filter((lever) => lever.uncertain).map(({ id }) => id);
    const figures = figuresOf(municipality).flatMap(({ figure: { id, range } }) => (range ? [id] : []));
    expect(uncertain.map(({ id }) => id)).toEqual([...levers, ...figures]);
    for (const { position, triangle } of uncertain) {
      const value = plan[position] ?? Number.NaN;
      expect(triangle.mode).toBe(Math.min(triangle.high, Math.max(triangle.low, value)));
    }
  });

  it('is most likely where a scenario sets it, and inside the range where it sets it outside', () => {
    const [lever] = municipality.levers.filter((each) => each.uncertain && each.max > each.uncertain.high);
    const [figure] = subject.facts.figures;
    if (!lever || !figure) throw new Error('there is no such lever or figure');
    const scenario = reference(about.plan, { [lever.id]: lever.max });
    const middle = (figure.low + figure.high) / 2;
    const set = inputsOf(layout, { ...scenario, parameters: { [figure.id]: middle } });
    const modes = new Map(uncertainInputs(subject, set).map(({ id, triangle }) => [id, triangle.mode]));
    expect(modes.get(lever.id)).toBe(lever.uncertain?.high);
    expect(modes.get(figure.id)).toBe(middle);
  });
});

it('what can take one value only takes it, whatever the scenario says', () => {
  const [lever] = municipality.levers.filter((each) => each.uncertain);
  const only = lever?.max ?? Number.NaN;
  const levers = subject.facts.levers.map((each) => ({
    ...each,
    uncertain: each.id === lever?.id ? { low: only, high: only } : null,
  }));
  const sure = { ...subject, facts: { ...subject.facts, levers, figures: [] } };
  const totals = finish(computeFutures(sure, plan, { members: 3, seed: 1 }, years));
  const { of } = run(reference(about.plan, { [lever?.id ?? '']: only }));
  expect(of('total', years[0] ?? 0)).not.toBeCloseTo(
    run(reference(about.plan)).of('total', years[0] ?? 0),
    0,
  );
  years.forEach((year, at) => {
    for (const total of totals[at] ?? []) expect(Math.abs(total - of('total', year))).toBeLessThan(1e-6);
  });
});

it('a future is the scenario with its uncertain inputs as the point has them, in whatever block it comes', () => {
  const totals = finish(computeFutures(subject, plan, { members: 2500, seed: 9 }, years));
  const axes = varying(uncertain);
  const points = createPoints(axes.length, 9);
  for (const member of [0, 1, 1023, 1024, 2499]) {
    const { levers } = reference(about.plan);
    const changed = axes.map(({ id, triangle }, dimension) => {
      const share = new Float64Array(1);
      points.fill(dimension, share, member, 1);
      return [id, triangularQuantile(triangle, share[0] ?? Number.NaN)] as const;
    });
    const scenario = {
      levers: { ...levers, ...Object.fromEntries(changed.filter(([id]) => id in levers)) },
      parameters: Object.fromEntries(changed.filter(([id]) => !(id in levers))),
    };
    years.forEach((year, at) => {
      expect(Math.abs((totals[at]?.[member] ?? Number.NaN) - run(scenario).of('total', year))).toBeLessThan(
        1e-6,
      );
    });
  }
});

it('futures can be left between two steps while another analysis uses the kernel', () => {
  const sample = { members: 2500, seed: 9 };
  const work = computeFutures(subject, plan, sample, years);
  work.next();
  finish(computeFutures(subject, inputsOf(layout, reference(about.businessAsUsual)), sample, years));
  expect(finish(work)).toEqual(finish(computeFutures(subject, plan, sample, years)));
});

it('ten thousand futures come closer to all of them than as many random ones', () => {
  const all = finish(computeFutures(subject, plan, { members: 2 ** 18, seed: 77 }, years));
  const seeds = [1, 2, 3, 4, 5, 6, 7, 8];
  const spread = seeds.map((seed) => finish(computeFutures(subject, plan, { members: 10_000, seed }, years)));
  const random = seeds.map((seed) => randomFutures(10_000, seed));
  const error = (tried: readonly (readonly Float64Array[])[], tell: (totals: Float64Array) => number) =>
    years.map((_, at) => {
      const none = new Float64Array();
      const truth = tell(all[at] ?? none);
      return Math.hypot(...tried.map((totals) => tell(totals[at] ?? none) - truth)) / Math.sqrt(tried.length);
    });
  const randomMeans = error(random, mean);
  error(spread, mean).forEach((off, at) => {
    expect(off).toBeLessThan((randomMeans[at] ?? 0) / 20);
  });
  const randomMedians = error(random, median);
  error(spread, median).forEach((off, at) => {
    expect(off).toBeLessThan((randomMedians[at] ?? 0) / 1.5);
  });
});

const mean = (totals: Float64Array): number => totals.reduce((sum, total) => sum + total, 0) / totals.length;
const median = (totals: Float64Array): number => totals.toSorted()[totals.length >> 1] ?? Number.NaN;

/** Futures at random numbers (xorshift32) in place of the points. */
function randomFutures(members: number, seed: number): readonly Float64Array[] {
  const cube = totalsAsCube(subject, plan, years);
  const totals = years.map(() => new Float64Array(members));
  let state = Math.imul(seed, 0x9e3779b1);
  const next = (): number => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
  for (let first = 0; first < members; first += cube.capacity) {
    const count = Math.min(cube.capacity, members - first);
    cube.begin(count);
    for (let dimension = 0; dimension < cube.dimensions; dimension += 1) {
      cube.place(dimension, Float64Array.from({ length: count }, next), count);
    }
    cube.evaluate(count).forEach((column, at) => {
      totals[at]?.set(column.subarray(0, count), first);
    });
  }
  return totals;
}

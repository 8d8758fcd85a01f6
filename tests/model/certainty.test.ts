import { describe, expect, it } from 'vitest';
import { withCapture } from '../../src/analysis/captureChances.ts';
import { computeCertainty } from '../../src/analysis/certainty.ts';
import { finish } from '../../src/analysis/finish.ts';
import { computeFutures } from '../../src/analysis/futures.ts';
import { inputsOf } from '../../src/engine/scenario.ts';
import { BASE_YEAR, YEARS } from '../../src/model/years.ts';
import { layout, municipality, reference, run } from './assembled.ts';
import { subject } from './subject.ts';

const { about, targets } = municipality;
const inputs = (id: string, levers = {}) => inputsOf(layout, reference(id, levers));
const plan = inputs(about.plan);
const sample = { members: 10_000, seed: 2024 };
const told = finish(computeCertainty(subject, plan, sample));
const at = (year: number): number => YEARS.indexOf(year);

describe('the fan', () => {
  it('has a median within 1 % of that of many more futures, in every year', () => {
    const many = finish(computeCertainty(subject, plan, { members: 100_000, seed: 1 })).bands;
    YEARS.forEach((year, position) => {
      const [low = 0, median = 0, high = 0] = [many[5], many[50], many[95]].map((band) => band[position]);
      // Towards net zero the median itself is nearly nothing; there the fan's width tells what would be seen.
      const scale = Math.max(Math.abs(median), high - low);
      expect(Math.abs((told.bands[50][position] ?? Number.NaN) - median), `${year}`).toBeLessThan(
        0.01 * scale,
      );
    });
  });

  it('opens from the base year, as it was reported, and its bands lie in order', () => {
    const reported = run(reference(about.plan)).of('total', BASE_YEAR);
    const [totals = new Float64Array()] = finish(computeFutures(subject, plan, sample, [BASE_YEAR]));
    expect(totals.filter((total) => !(Math.abs(total - reported) < 1e-6))).toEqual(new Float64Array());
    const { years, ...bands } = told.bands;
    expect(years).toEqual(YEARS);
    YEARS.slice(1).forEach((_, before) => {
      const stack = Object.values(bands).map((band) => band[before + 1] ?? Number.NaN);
      expect(stack).toEqual(stack.toSorted((one, other) => one - other));
      expect(new Set(stack).size).toBe(5);
    });
  });

  it('is the scenario itself where no range has any width', () => {
    const levers = subject.facts.levers.map((lever) => ({ ...lever, uncertain: null }));
    const figures = subject.facts.figures.map(({ id }) => {
      const value = plan[subject.index.inputAt(id)] ?? Number.NaN;
      return { id, low: value, high: value };
    });
    const sure = { ...subject, facts: { ...subject.facts, levers, figures } };
    const { bands, distribution } = finish(computeCertainty(sure, plan, { members: 50, seed: 1 }));
    const { of } = run(reference(about.plan));
    for (const band of [bands[5], bands[50], bands[95]]) {
      band.forEach((tonnes, position) => {
        expect(Math.abs(tonnes - of('total', YEARS[position] ?? 0))).toBeLessThan(1e-6);
      });
    }
    for (const { counts } of Object.values(distribution)) expect(counts).toEqual([50]);
  });
});

describe('the chances', () => {
  it('are the shares of the futures that reach the goals, and the histograms count the same ones', () => {
    const totals = finish(computeFutures(subject, plan, sample, YEARS));
    for (const { year, value } of targets) {
      let reached = 0;
      for (const total of totals[at(year)] ?? []) if (total <= value) reached += 1;
      expect(told.chance[year]).toBe(reached / sample.members);
      expect(told.distribution[year]?.counts.reduce((sum, count) => sum + count, 0)).toBe(sample.members);
    }
    expect(Object.keys(told.chance)).toEqual(targets.map(({ year }) => String(year)));
  });

  it('given capture on time are the scenario’s own where it has capture, and sink the later it comes', () => {
    const { onTime, twoYearsLate, never } = told.conditional;
    expect(onTime).toEqual(told.chance);
    for (const { year } of targets) {
      expect(onTime[year]).toBeGreaterThanOrEqual(twoYearsLate[year] ?? Number.NaN);
      expect(twoYearsLate[year]).toBeGreaterThanOrEqual(never[year] ?? Number.NaN);
    }
    expect(onTime[targets[0]?.year ?? 0]).toBeGreaterThan(0.1);
    expect(never[targets[0]?.year ?? 0]).toBeLessThan(0.01);
  });

  it('given what becomes of capture are those of the scenario with the levers so', () => {
    const start = reference(about.plan).levers.ccsStart ?? Number.NaN;
    const delayed = inputs(about.plan, { ccsStart: start + 2 });
    expect(withCapture(subject, plan, 'twoYearsLate')).toEqual(delayed);
    const late = finish(computeCertainty(subject, delayed, sample));
    expect(told.conditional.twoYearsLate).toEqual(late.chance);
    const without = inputs(about.plan, { ccsEnabled: 0 });
    const none = finish(computeCertainty(subject, without, sample));
    expect(told.conditional.never).toEqual(none.chance);
    expect(none.conditional).toEqual(told.conditional);
    expect(withCapture(subject, without, 'onTime')).toEqual(plan);
  });
});

it('the same seed gives the same bits, another one other futures', () => {
  const few = { members: 3000, seed: 5 };
  const [one, again, other] = [few, few, { ...few, seed: 6 }].map((each) =>
    finish(computeCertainty(subject, plan, each)),
  );
  expect(again).toEqual(one);
  expect(other?.bands[50][at(2030)]).not.toBe(one?.bands[50][at(2030)]);
});

it('tells how far it is, four runs of all futures in all', () => {
  const steps = [...computeCertainty(subject, plan, { members: 1500, seed: 1 })];
  expect(steps.reduce((sum, step) => sum + step, 0)).toBe(4 * 1500);
  expect(Math.max(...steps)).toBeLessThanOrEqual(subject.variations.capacity);
});

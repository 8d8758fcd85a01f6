import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { YEARS } from '../../src/model/years.ts';
import { anyScenario } from './anyScenario.ts';
import { municipality, type Run, reference, run } from './assembled.ts';

const TINY = 1e-9;
const { baseYear, lastYear, plan } = municipality.about;

/** Checks every year of any scenario. */
function always(check: (value: (quantity: string) => number) => void): void {
  fc.assert(
    fc.property(anyScenario, (scenario) => {
      const { of } = run(scenario);
      for (const year of YEARS) check((quantity) => of(quantity, year));
    }),
    { numRuns: 300 },
  );
}

const planWith = (levers: Readonly<Record<string, number>>): Run => run(reference(plan, levers));

describe('heat', () => {
  it('of a gas boiler goes on, comes from the network or from a heat pump, and is never lost', () => {
    always((value) => {
      const parts = [value('gasShare'), value('toDistrict'), value('toPump')];
      expect(Math.min(...parts)).toBeGreaterThan(-TINY);
      expect(parts.reduce((sum, part) => sum + part)).toBeCloseTo(1, 9);
    });
  });

  it('comes from the network only where the pipe is', () => {
    always((value) => expect(value('toDistrict')).toBeLessThan(value('available') + TINY));
  });

  it('of those who wait for the pipe stays gas, and of those who do not wait becomes a heat pump', () => {
    const early = { gasPhaseOutYear: 2028, dhRolloutYear: 2040 };
    const waiting = planWith({ ...early, waitForDistrictHeating: 1 });
    expect(waiting.of('householdsWaiting', 2028)).toBeGreaterThan(1000);
    expect(waiting.of('gasShare', 2028)).toBeCloseTo(waiting.of('blocked', 2028), 12);
    expect(planWith({ ...early, waitForDistrictHeating: 0 }).of('gasShare', 2028)).toBeCloseTo(0, 12);
  });

  it('is saved at the same pace after 2030, but never more than 30 %', () => {
    const { of } = planWith({ heatSaving2030: 0.1 });
    expect([of('saving', 2030), of('saving', 2036)].map((part) => part.toFixed(9))).toEqual([
      '0.100000000',
      '0.200000000',
    ]);
    expect(planWith({ heatSaving2030: 0.2 }).of('saving', lastYear)).toBe(0.3);
  });

  it('in the network comes from somewhere, in whatever mix', () => {
    always((value) => {
      const parts = ['wasteSupply', 'free', 'peak', 'pumps'].map(value);
      expect(Math.min(...parts)).toBeGreaterThan(-TINY);
      expect(parts.reduce((sum, part) => sum + part) / value('network')).toBeCloseTo(1, 12);
    });
  });

  it('from gas holds no less biogas after 2030 than in 2030', () => {
    const { of } = planWith({ biogas2030: 0.8, biogas2035: 0.3 });
    expect(of('biogas', lastYear)).toBe(0.8);
  });
});

describe('capture', () => {
  it('counts for the part of the year that it runs', () => {
    const operation = (ccsStart: number, ccsRampYears: number, year: number) =>
      planWith({ ccsStart, ccsRampYears }).of('operation', year);
    expect(operation(2029.5, 0, 2028)).toBe(0);
    expect(operation(2029.5, 0, 2029)).toBeCloseTo(0.5, 12);
    expect(operation(2029.5, 0, 2030)).toBeCloseTo(1, 12);
    expect(operation(2030, 1, 2030)).toBeCloseTo(0.5, 12);
    expect(operation(2030, 2, 2031)).toBeCloseTo(0.75, 12);
  });

  it('that is never built changes nothing, however it is set', () => {
    const never = planWith({ ccsEnabled: 0 });
    const otherwise = planWith({ ccsEnabled: 0, ccsStart: 2027, ccsCaptureRate: 0.5, biogenicCredit2045: 1 });
    for (const year of YEARS) expect(otherwise.of('total', year)).toBe(never.of('total', year));
  });

  it('takes no more than there is, and is credited only for what is biogenic', () => {
    always((value) => {
      expect(value('captured')).toBeLessThan(value('fossilWaste') + value('biogenicWaste') + TINY);
      expect(-value('biogenicCredit')).toBeLessThan(value('captured') + TINY);
      expect(value('biogenicCredit')).toBeLessThanOrEqual(0);
    });
  });
});

describe('electricity', () => {
  it('that the sun gives beyond the use is no negative emission', () => {
    always((value) => {
      const plant = value('powerFossil') * (1 - value('capture'));
      expect(value('electricity')).toBeGreaterThan(plant - TINY);
    });
  });

  it('moves as many cars in 2030 as the lever says, though more would have to be sold than are', () => {
    const { of } = planWith({ evShare2030: 0.8 });
    expect(of('evShare', 2030)).toBeCloseTo(0.8, 12);
    expect(
      Math.max(...YEARS.filter((year) => year > baseYear).map((year) => of('evSalesNeeded', year))),
    ).toBeGreaterThan(1);
  });
});

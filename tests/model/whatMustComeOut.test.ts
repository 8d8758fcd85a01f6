import { describe, expect, it } from 'vitest';
import { municipality, reference, run } from './assembled.ts';

const within = (difference: number, tonnes: number): boolean => Math.abs(difference) <= tonnes;

/** Emissions in 2024, 2030, 2035, 2045 and 2050, and their sum from 2025 to 2045, in tonnes. */
const TOTALS = [
  ['bau', 182_338, 100_477, 67_787, 41_021, 40_225, 1_709_537],
  ['path', 182_338, 56_044, 25_702, -180, -456, 989_752],
  ['no-ccs', 182_338, 82_752, 52_502, 23_930, 23_239, 1_406_934],
  ['boilers-2035', 182_338, 62_472, 25_702, -180, -456, 1_027_064],
] as const;

const PLAN_2030 = [
  ['districtHeating', 2311],
  ['gas', 2794],
  ['oil', 0],
  ['electricity', 8819],
  ['cars', 16_299],
  ['freight', 10_514],
  ['nonRoad', 5466],
  ['otherTransport', 1413],
  ['waste', 6787],
  ['land', 1640],
  ['biogenicCredit', 0],
] as const;

describe('what must come out', () => {
  it.each(TOTALS)('of %s, to the tonne', (id, ...expected) => {
    const { of } = run(reference(id));
    const totals = [2024, 2030, 2035, 2045, 2050].map((year) => of('total', year));
    expect([...totals, of('cumulative', 2045)].map(Math.round)).toEqual(expected);
  });

  it.each(PLAN_2030)('of the plan in 2030: %s %i t', (source, expected) => {
    expect(within(run(reference('path')).of(source, 2030) - expected, 0.5)).toBe(true);
  });

  it('of the older method in 2024: 163,819 t, to 10 t', () => {
    expect(within(run(reference('path')).of('averageTotal', 2024) - 163_819, 10)).toBe(true);
  });

  it('is measured from 390,000 t in 1990, against 58,500 t in 2030 and nothing in 2045', () => {
    const { accounts, targets } = municipality;
    const first = accounts.totals.find(({ countedBy }) => countedBy === 'first');
    expect(first).toMatchObject({ year: 1990, value: 390_000 });
    expect(targets.map(({ year, value }) => [year, value])).toEqual([
      [2030, 58_500],
      [2045, 0],
    ]);
    expect(run(reference('path')).of('reduction', 2030)).toBeCloseTo(0.856, 3);
  });

  it('agrees to a thousandth with what was published for 2030', () => {
    const published = municipality.published.figures.filter(({ unit }) => unit === 't/yr');
    expect(published.map(({ scenario, year, value }) => [scenario, year, value])).toEqual([
      ['bau', 2030, 100_500],
      ['path', 2030, 56_000],
    ]);
    for (const { scenario, year, value } of published) {
      expect(within(run(reference(scenario)).of('total', year) / value - 1, 0.001), scenario).toBe(true);
    }
  });
});

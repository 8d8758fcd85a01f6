import { describe, expect, it } from 'vitest';
import { firstAsked, goalOf, limitsWith } from '../../src/ui/bench/ways/waysAsked.ts';
import { municipality } from '../model/assembled.ts';

const municipalityFacts = { targets: municipality.targets, totals: municipality.accounts.totals };
const first = firstAsked(municipality);

describe('what ways are asked for', () => {
  it('is at first the municipality’s first goal, from business as usual, with every lever free', () => {
    expect(first).toMatchObject({ from: 'usual', locks: [], limits: {}, feasible: true });
    expect(goalOf(first.goal, municipalityFacts)).toEqual({ year: 2030, tonnes: 58_500 });
  });

  it('can be another per cent and year, counted from the first year’s emissions', () => {
    const goal = { ...first.goal, kind: 'other', reduction: 0.9, year: 2035 } as const;
    const { year, tonnes } = goalOf(goal, municipalityFacts) as { year: number; tonnes: number };
    expect(year).toBe(2035);
    expect(tonnes).toBeCloseTo(39_000, 6);
  });

  it('can be a ceiling on the sum to the last goal’s year', () => {
    const goal = { ...first.goal, kind: 'sum', tonnes: 900_000 } as const;
    expect(goalOf(goal, municipalityFacts)).toEqual({ sumTo: 2045, tonnes: 900_000 });
  });
});

describe('a limit', () => {
  const lever = { id: 'a', min: 0, max: 10 };

  it('holds on each side by itself, and the whole track is none', () => {
    const lower = limitsWith({}, lever, { lower: 2 });
    expect(lower).toEqual({ a: { lower: 2 } });
    expect(limitsWith({ ...lower, b: { upper: 1 } }, lever, { lower: 2, upper: 5 })).toEqual({
      a: { lower: 2, upper: 5 },
      b: { upper: 1 },
    });
    expect(limitsWith(lower, lever, { lower: 0, upper: 10 })).toEqual({});
  });
});

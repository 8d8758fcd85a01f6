import { expect, it } from 'vitest';
import { mixChances } from '../../src/analysis/captureChances.ts';

it('the chances are mixed by how likely each outcome is held', () => {
  const chances = { onTime: { 2030: 0.8 }, twoYearsLate: { 2030: 0.4 }, never: { 2030: 0 } };
  expect(mixChances(chances, { onTime: 2, twoYearsLate: 1, never: 1 })[2030]).toBeCloseTo(0.5, 12);
  expect(mixChances(chances, { onTime: 1, twoYearsLate: 0, never: 0 })).toEqual(chances.onTime);
  for (const weights of [
    { onTime: 0, twoYearsLate: 0, never: 0 },
    { onTime: 2, twoYearsLate: -1, never: 0 },
  ]) {
    expect(() => mixChances(chances, weights)).toThrow(RangeError);
  }
});

import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { createSummary, type Summary } from '../../src/engine/batch/summary.ts';

/** Sums up one column in parts that end where told. */
function summarise(values: readonly number[], ends: readonly number[] = []): Summary {
  const total = createSummary(1);
  let start = 0;
  for (const end of [...ends, values.length]) {
    const part = createSummary(1);
    part.addMembers([Float64Array.from(values.slice(start, end))], end - start);
    total.add(part.summary());
    start = end;
  }
  return total.summary();
}

const value = fc.double({ min: -1e6, max: 1e6, noNaN: true });

it('a summary is what the numbers themselves give, however they are parted', () => {
  fc.assert(
    fc.property(fc.array(value, { minLength: 1, maxLength: 300 }), fc.array(fc.nat(300)), (values, cuts) => {
      const ends = cuts.map((cut) => cut % (values.length + 1)).sort((one, other) => one - other);
      const { count, mean, squares, least, most } = summarise(values, ends);
      const average = values.reduce((sum, each) => sum + each, 0) / values.length;
      const spread = values.reduce((sum, each) => sum + (each - average) ** 2, 0);
      const size = Math.max(...values.map(Math.abs), 1);
      expect(count).toBe(values.length);
      expect(Math.abs((mean[0] ?? Number.NaN) - average)).toBeLessThanOrEqual(1e-12 * size);
      expect(Math.abs((squares[0] ?? Number.NaN) - spread)).toBeLessThanOrEqual(
        1e-10 * size * size * values.length,
      );
      expect(least[0]).toBe(Math.min(...values));
      expect(most[0]).toBe(Math.max(...values));
    }),
  );
});

it('a small spread about a large number is not lost', () => {
  const values = Array.from({ length: 100_000 }, (_, at) => 1e9 + (at % 2));
  const { squares } = summarise(
    values,
    Array.from({ length: 97 }, (_, at) => 1024 * (at + 1)),
  );
  expect((squares[0] ?? Number.NaN) / values.length).toBeCloseTo(0.25, 9);
});

it('what is not a number shows, and no member at all has no mean', () => {
  const { mean, least, most } = summarise([1, Number.NaN, 2]);
  expect([mean[0], least[0], most[0]]).toEqual([Number.NaN, Number.NaN, Number.NaN]);
  expect(summarise([])).toMatchObject({ count: 0, mean: Float64Array.of(Number.NaN) });
});

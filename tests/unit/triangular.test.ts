import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { triangleAround, triangularQuantile } from '../../src/analysis/triangular.ts';

const number = fc.double({ min: -1e4, max: 1e4, noNaN: true });
const share = fc.double({ min: 0, max: 1, noNaN: true });
const triangle = fc.tuple(number, number, number).map((three) => {
  const [low = 0, mode = 0, high = 0] = three.toSorted((one, other) => one - other);
  return { low, mode, high };
});

/** Share of the distribution that lies below a value, by the areas of the triangle. */
function shareBelow({ low, mode, high }: { low: number; mode: number; high: number }, value: number): number {
  if (value <= low) return 0;
  if (value >= high) return 1;
  return value < mode
    ? (value - low) ** 2 / ((high - low) * (mode - low))
    : 1 - (high - value) ** 2 / ((high - low) * (high - mode));
}

describe('the triangular distribution', () => {
  it('gives for each share the value below which so much lies, also with the mode at an end', () => {
    const atAnEnd = triangle.chain(({ low, high }) =>
      fc.constantFrom({ low, mode: low, high }, { low, mode: high, high }),
    );
    fc.assert(
      fc.property(fc.oneof(triangle, atAnEnd), share, (of, wanted) => {
        fc.pre(of.high - of.low > 1e-2);
        expect(shareBelow(of, triangularQuantile(of, wanted))).toBeCloseTo(wanted, 6);
      }),
    );
  });

  it('never leaves its range, and rises from one end to the other', () => {
    fc.assert(
      fc.property(triangle, share, share, (of, one, other) => {
        const [less, more] = [Math.min(one, other), Math.max(one, other)].map((at) =>
          triangularQuantile(of, at),
        );
        expect(less).toBeGreaterThanOrEqual(of.low);
        expect(more).toBeLessThanOrEqual(of.high);
        expect(less).toBeLessThanOrEqual((more ?? Number.NaN) + 1e-9);
        expect(triangularQuantile(of, 0)).toBeCloseTo(of.low, 9);
        expect(triangularQuantile(of, 1)).toBe(of.high);
      }),
    );
  });

  it('knows the quartiles of an even triangle and of a slope', () => {
    const even = { low: 0, mode: 1, high: 2 };
    expect([0.125, 0.5, 0.875].map((at) => triangularQuantile(even, at))).toEqual([0.5, 1, 1.5]);
    expect(triangularQuantile({ low: 0, mode: 0, high: 4 }, 0.75)).toBe(2);
    expect(triangularQuantile({ low: 0, mode: 4, high: 4 }, 0.25)).toBe(2);
  });

  it('of no width is one value', () => {
    expect([0, 0.3, 1].map((at) => triangularQuantile({ low: 5, mode: 5, high: 5 }, at))).toEqual([5, 5, 5]);
  });

  it('has its mode at the value, moved inside the range where that lies outside', () => {
    const range = { low: 2, high: 3 };
    expect([1, 2.5, 7].map((value) => triangleAround(value, range).mode)).toEqual([2, 2.5, 3]);
  });
});

import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bandsOf, chancesOf, histogramOf } from '../../src/analysis/distribution.ts';

const values = fc
  .array(fc.double({ min: -1e5, max: 1e5, noNaN: true }), { minLength: 1, maxLength: 200 })
  .map((numbers) => Float64Array.from(numbers));

describe('a fan', () => {
  it('lies at the percentages of the futures, in proportion between two of them', () => {
    const mixed = Float64Array.from({ length: 101 }, (_, at) => (at * 37) % 101);
    const { years, ...bands } = bandsOf([2030, 2031], [mixed, Float64Array.of(10, 20)]);
    expect(years).toEqual([2030, 2031]);
    expect(bands).toEqual({ 5: [5, 10.5], 25: [25, 12.5], 50: [50, 15], 75: [75, 17.5], 95: [95, 19.5] });
    expect(mixed.slice(0, 3)).toEqual(Float64Array.of(0, 37, 74));
  });
});

describe('a histogram', () => {
  it('counts every future once, between the edges where it lies', () => {
    fc.assert(
      fc.property(values, (total) => {
        const { edges, counts } = histogramOf(total);
        expect(edges).toHaveLength(counts.length + 1);
        expect(counts.reduce((sum, count) => sum + count, 0)).toBe(total.length);
        const little = 1e-9 * Math.max(...edges.map(Math.abs));
        counts.forEach((count, bin) => {
          const [low = Number.NaN, high = Number.NaN] = edges.slice(bin);
          const within = total.filter((value) => value >= low - little && value <= high + little).length;
          const inside = total.filter((value) => value > low + little && value < high - little).length;
          expect(count).toBeGreaterThanOrEqual(inside);
          expect(count).toBeLessThanOrEqual(within);
        });
      }),
    );
  });

  it('has round edges, and one bin where all futures are the same', () => {
    const { edges } = histogramOf(Float64Array.from({ length: 100 }, (_, at) => 0.5 + at));
    expect(edges).toEqual(Array.from({ length: 51 }, (_, edge) => 2 * edge));
    expect(histogramOf(Float64Array.of(7, 7, 7))).toEqual({ edges: [7, 7], counts: [3] });
  });
});

describe('the chances', () => {
  it('are the share of the futures at or below each goal', () => {
    const goals = [
      { id: 'late', year: 2045, value: 0 },
      { id: 'soon', year: 2030, value: 10 },
    ];
    const totals = [Float64Array.of(9, 10, 11, 12), Float64Array.of(-1, 0.1, 1, 2)];
    expect(chancesOf(goals, [2030, 2045], totals)).toEqual({ 2030: 0.5, 2045: 0.25 });
    expect(() => chancesOf(goals, [2030], totals)).toThrow(RangeError);
  });
});

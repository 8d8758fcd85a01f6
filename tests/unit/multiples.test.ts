import { describe, expect, it } from 'vitest';
import { placeMultiples } from '../../src/charts/multiples/placeMultiples.ts';
import { YEARS } from '../../src/model/years.ts';

const picture = (id: string, value: number) => ({
  id,
  label: `Part ${id}`,
  series: [{ id: 'mine', values: YEARS.map(() => value) }],
});
const pictures = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((id, at) => picture(id, at));

describe('small pictures side by side', () => {
  it.each([328, 720, 1330])('do not cover each other and stay within %i pixels', (width) => {
    const { height, multiples } = placeMultiples(pictures, [0, 7], width);
    expect(multiples.map(({ id }) => id)).toEqual(pictures.map(({ id }) => id));
    const [first] = multiples;
    const size = { width: (first?.lines.plot.right ?? 0) + 2, height: (first?.lines.plot.bottom ?? 0) + 26 };
    multiples.forEach((one, at) => {
      expect(one.x).toBeGreaterThanOrEqual(0);
      expect(one.x + size.width).toBeLessThanOrEqual(width + 1e-9);
      expect(one.y + size.height).toBeLessThanOrEqual(height);
      for (const other of multiples.slice(at + 1)) {
        const apart = Math.abs(one.x - other.x) >= size.width || Math.abs(one.y - other.y) >= size.height;
        expect(apart).toBe(true);
      }
    });
  });

  it('have two beside each other on a phone and up to five where there is room', () => {
    const columnsIn = (width: number) =>
      new Set(placeMultiples(pictures, [0, 7], width).multiples.map(({ x }) => x)).size;
    expect([328, 720, 1000, 1840].map(columnsIn)).toEqual([2, 2, 4, 5]);
  });

  it('share one axis', () => {
    const [first, , , , , , last] = placeMultiples(pictures, [0, 7], 1000).multiples;
    expect(first?.lines.yOf(5)).toBe(last?.lines.yOf(5));
  });
});

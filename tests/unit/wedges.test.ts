import { describe, expect, it } from 'vitest';
import { placeWedges, stackWedges } from '../../src/charts/wedges/placeWedges.ts';
import { YEARS } from '../../src/model/years.ts';

const size = { width: 600, height: 300 };
const flat = (value: number): number[] => YEARS.map(() => value);

describe('wedges between two paths', () => {
  it('stack decreases below the first path and increases above it', () => {
    const stacked = stackWedges(
      [100, 90],
      [
        { id: 'much', values: [-30, -20] },
        { id: 'turning', values: [-5, 10] },
        { id: 'more', values: [8, 4] },
      ],
    );
    expect(stacked).toEqual([
      {
        below: [
          [70, 100],
          [70, 90],
        ],
        above: [
          [100, 100],
          [90, 90],
        ],
      },
      {
        below: [
          [65, 70],
          [70, 70],
        ],
        above: [
          [100, 100],
          [90, 100],
        ],
      },
      {
        below: [
          [65, 65],
          [70, 70],
        ],
        above: [
          [100, 108],
          [100, 104],
        ],
      },
    ]);
  });

  it('lie in the picture from the first year to the last, zero included', () => {
    const { plot, xOf, yOf, ticks, wedges } = placeWedges(
      flat(100),
      [{ id: 'part', values: flat(-40) }],
      size,
      150,
    );
    expect(xOf(2024)).toBe(plot.left);
    expect(xOf(2050)).toBe(450);
    expect(yOf(0)).toBe(plot.bottom);
    expect(yOf(100)).toBe(plot.top);
    expect(ticks).toContain(0);
    expect(wedges[0]?.label?.anchor).toBe(yOf(80));
  });

  it('are named where they are thick enough, and no name covers another', () => {
    const parts = ['a', 'b', 'c', 'thin'].map((id) => ({ id, values: flat(id === 'thin' ? -0.01 : -3) }));
    const { wedges } = placeWedges(flat(100), parts, size, 150);
    const places = wedges.flatMap(({ label }) => (label ? [label.y] : []));
    expect(wedges.at(-1)?.label).toBeNull();
    expect(places).toHaveLength(3);
    expect((places[1] ?? 0) - (places[0] ?? 0)).toBeGreaterThanOrEqual(16.999);
    expect((places[2] ?? 0) - (places[1] ?? 0)).toBeGreaterThanOrEqual(16.999);
  });

  it('leave out a year that would stand on another', () => {
    expect(placeWedges(flat(1), [], size, 150).years).toEqual([2024, 2030, 2040, 2050]);
    expect(placeWedges(flat(1), [], { width: 300, height: 200 }, 130).years).toEqual([2024, 2040, 2050]);
  });
});

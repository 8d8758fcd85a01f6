import { describe, expect, it } from 'vitest';
import { cellAt, cellOf, placeHeatMap } from '../../src/charts/heatMap/placeHeatMap.ts';

describe('the whole map', () => {
  const data = {
    x: [2028, 2029, 'never'] as const,
    y: [2028, 2029] as const,
    missed: [
      [-3, 1],
      [-1, 2],
      [5, 6],
    ],
    line: [2028.75, 2028.5, null],
  };
  const placed = placeHeatMap(data, { width: 240, height: 126 }, 40);

  it('draws every cell once, in the shape of its band', () => {
    const drawn = placed.shapes.flatMap(({ shape }) => shape.split('M').slice(1));
    expect(drawn).toHaveLength(6);
    expect(new Set(drawn).size).toBe(6);
    const held = placed.shapes.filter(({ side }) => side === 'held').map(({ shape }) => shape);
    expect(held.join('').split('M')).toHaveLength(3);
  });

  it('reads the nearest cell at every place, and finds the one of the scenario', () => {
    expect(cellAt(placed, [41, 99])).toEqual({ column: 0, row: 0 });
    expect(cellAt(placed, [239, 3])).toEqual({ column: 2, row: 1 });
    expect(cellAt(placed, [-50, 500])).toEqual({ column: 0, row: 0 });
    expect(cellOf(placed, { x: 'never', y: 2029 })).toEqual({ column: 2, row: 1 });
  });

  it('draws the line from edge to edge of the picture', () => {
    const ends = placed.pieces.flat();
    expect(Math.min(...ends.map(([x]) => x))).toBe(40);
    expect(Math.max(...ends.map(([, y]) => y))).toBe(placed.plot.bottom);
    expect(ends.some(([, y]) => Math.abs(y - placed.y.placeOf(2028.75)) < 1e-9)).toBe(true);
  });

  it('draws the line of a switch between its two settings', () => {
    const switched = {
      x: [0, 1],
      y: [0, 1],
      missed: [
        [9, -1],
        [9, -1],
      ],
      line: [0.9, 0.9],
    };
    const { y, pieces } = placeHeatMap(switched, { width: 240, height: 126 }, 40);
    expect(new Set(pieces.flat().map(([, top]) => Math.round(top)))).toEqual(new Set([y.spans[0]?.from]));
  });
});

import { describe, expect, it } from 'vitest';
import { goalLine } from '../../src/charts/heatMap/goalLine.ts';

describe('the line on which the goal just holds', () => {
  it('goes through the exact place along y, and between neighbours along x', () => {
    const pieces = goalLine({
      xs: [0, 10],
      ys: [0, 10],
      values: [
        [-1, 1],
        [3, 5],
      ],
      exact: [8, null],
    });
    expect(pieces).toEqual([
      [
        [0, 8],
        [2.5, 0],
      ],
    ]);
  });

  it('is not there where all hold or all miss', () => {
    const grid = { xs: [0, 10], ys: [0, 10], exact: [null, null] };
    for (const each of [-1, 0, 1]) {
      const column = [each, each];
      expect(goalLine({ ...grid, values: [column, column] })).toEqual([]);
    }
  });
});

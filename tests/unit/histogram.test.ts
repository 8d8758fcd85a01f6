import { expect, it } from 'vitest';
import { placeFan } from '../../src/charts/fan/placeFan.ts';
import { placeHistogram } from '../../src/charts/histogram/placeHistogram.ts';
import { YEARS } from '../../src/model/years.ts';

const size = { width: 402, height: 146 };

it('a histogram stands in its width, as high as its largest count, parted by the goal', () => {
  const { bars, goal, bottom } = placeHistogram({ edges: [10, 20, 30, 40], counts: [1, 4, 2] }, 25, size);
  expect(bars.map(({ reached }) => reached)).toEqual([true, null, false]);
  expect(bars.map(({ x, width }) => Math.round(x + width))).toEqual([134, 268, 401]);
  expect(bars[1]?.y).toBe(22);
  expect(bars[0]?.height).toBeCloseTo((bottom - 22) / 4);
  expect(goal).toBe(201);
});

it('a goal outside of all futures is still in the picture', () => {
  expect(placeHistogram({ edges: [10, 20], counts: [5] }, 0, size)).toMatchObject({ goal: 1, last: 401 });
  expect(placeHistogram({ edges: [10, 10], counts: [5] }, 10, size).bars[0]?.width).toBe(0);
});

it('a fan spans its bands, its path, its goals and zero', () => {
  const flat = (value: number): number[] => YEARS.map(() => value);
  const series = {
    outer: [flat(10), flat(50)],
    inner: [flat(20), flat(40)],
    median: flat(30),
    path: flat(60),
  } as const;
  const { plot, yOf, goals, years } = placeFan(
    series,
    [{ year: 2030, value: 80 }],
    { width: 600, height: 300 },
    100,
  );
  expect(yOf(80)).toBe(plot.top);
  expect(yOf(0)).toBe(plot.bottom);
  expect(goals).toEqual([{ year: 2030, x: expect.closeTo(2 + (6 / 26) * 498), y: plot.top }]);
  expect(years).toEqual([2024, 2030, 2040, 2050]);
});

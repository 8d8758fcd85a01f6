import { expect, it } from 'vitest';
import { differencesFrom, greatestSpread } from '../../src/charts/lines/differences.ts';

const series = [
  { id: 'one', values: [5, 4, -3] },
  { id: 'two', values: [5, 6, 1] },
  { id: 'three', values: [5, 8, 1] },
];

it('differences are those of every other series from the chosen one', () => {
  expect(differencesFrom(series, 'two')).toEqual([
    { id: 'one', values: [0, -2, -4] },
    { id: 'three', values: [0, 2, 0] },
  ]);
});

it('the greatest spread is found with the first year that has it, below zero too', () => {
  expect(greatestSpread(series)).toEqual({ size: 4, year: 2025 });
  expect(greatestSpread(series.slice(0, 1))).toEqual({ size: 0, year: 2024 });
  expect(greatestSpread([])).toEqual({ size: 0, year: 2024 });
});

import { describe, expect, it } from 'vitest';
import { domainOf, placeLines } from '../../src/charts/lines/placeLines.ts';
import { BASE_YEAR, LAST_YEAR, YEARS } from '../../src/model/years.ts';

const size = { width: 300, height: 200 };
const options = { beside: 60, ticks: 4 };
const flat = (id: string, value: number) => ({ id, values: YEARS.map(() => value) });

describe('lines over the years', () => {
  it('share an axis that holds zero and every value', () => {
    expect(domainOf([flat('one', 40), flat('other', -10)])).toEqual([-10, 40]);
    expect(domainOf([flat('one', 40)])).toEqual([0, 40]);
    expect(domainOf([flat('one', -40)])).toEqual([-40, 0]);
  });

  it('have an axis also where all is zero or missing', () => {
    expect(domainOf([flat('one', 0)])).toEqual([0, 1]);
    expect(domainOf([flat('one', Number.NaN)])).toEqual([0, 1]);
  });

  it('go from the first year to the last, higher for more', () => {
    const series = [flat('one', 40), flat('other', 10)];
    const { plot, xOf, yOf, lines } = placeLines(series, domainOf(series), size, options);
    expect(xOf(BASE_YEAR)).toBe(plot.left);
    expect(xOf(LAST_YEAR)).toBe(plot.right);
    expect(plot.right).toBe(240);
    expect(yOf(0)).toBe(plot.bottom);
    expect(yOf(40)).toBe(plot.top);
    expect(lines.map(({ shape }) => shape.match(/[ML]/g)?.length)).toEqual([YEARS.length, YEARS.length]);
    expect(lines[0]?.shape.startsWith(`M${plot.left},${plot.top}`)).toBe(true);
  });

  it('leave a gap where a value is missing', () => {
    const values = YEARS.map((_, at) => (at === 5 ? Number.NaN : 1));
    const [drawn] = placeLines([{ id: 'one', values }], [0, 1], size, options).lines;
    expect(drawn?.shape.match(/M/g)).toHaveLength(2);
    expect(drawn?.shape).not.toContain('NaN');
  });

  it('have names that do not cover each other', () => {
    const series = [flat('one', 10), flat('two', 10), flat('three', 10.1)];
    const ends = placeLines(series, domainOf(series), size, options)
      .lines.map(({ end }) => end)
      .toSorted((a, b) => a - b);
    expect((ends[1] ?? 0) - (ends[0] ?? 0)).toBeGreaterThanOrEqual(17);
    expect((ends[2] ?? 0) - (ends[1] ?? 0)).toBeGreaterThanOrEqual(17);
  });

  it('keep names of several lines apart and within the picture', () => {
    const series = [flat('one', 0), flat('two', 0), flat('three', 40)];
    const { plot, lines } = placeLines(series, domainOf(series), size, { ...options, nameLines: 2 });
    const ends = lines.map(({ end }) => end).toSorted((a, b) => a - b);
    expect((ends[1] ?? 0) - (ends[0] ?? 0)).toBeGreaterThanOrEqual(34);
    expect((ends[2] ?? 0) - (ends[1] ?? 0)).toBeGreaterThanOrEqual(34);
    expect(ends[0]).toBeGreaterThanOrEqual(plot.top + 8.5);
    expect(ends[2]).toBeLessThanOrEqual(plot.bottom - 8.5);
  });
});

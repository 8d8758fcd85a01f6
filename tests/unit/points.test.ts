import { describe, expect, it } from 'vitest';
import { directionSeeds } from '../../src/analysis/directionNumbers.ts';
import { createPoints, MOST_DIMENSIONS } from '../../src/analysis/points.ts';

const seeds = directionSeeds();

/** Coordinates of points, one column a dimension. */
function columnsOf(dimensions: number, first: number, count: number, seed = 1): readonly Float64Array[] {
  const points = createPoints(dimensions, seed);
  return Array.from({ length: dimensions }, (_, dimension) => {
    const column = new Float64Array(count);
    points.fill(dimension, column, first, count);
    return column;
  });
}

/** What two matrices of the model's uncertain inputs take, and some more. */
const MANY = 130;

describe('the direction numbers', () => {
  it('are odd, within their bounds, and as many as the polynomial has degrees', () => {
    for (const { polynomial, numbers } of seeds) {
      expect(numbers).toHaveLength(31 - Math.clz32(polynomial));
      const fits = numbers.map((number, at) => number % 2 === 1 && number < 2 ** (at + 1));
      expect(fits).not.toContain(false);
    }
  });

  it('belong to primitive polynomials, each another one', () => {
    expect(new Set(seeds.map(({ polynomial }) => polynomial)).size).toBe(seeds.length);
    for (const { polynomial, numbers } of seeds) expect(orderOf(polynomial)).toBe(2 ** numbers.length - 1);
  });

  // No scramble moves a coordinate's first digit but by the shift. SciPy 1.17.1 gives these, digit by digit.
  it.each([
    [1, 0xffffffff],
    [2, 0xdb6db6db],
    [3, 0xcb972e5c],
    [40, 0xdee80ac6],
    [80, 0x843febe7],
    [255, 0x895497a1],
  ])('of dimension %i make the first digits that SciPy has', (dimension, expected) => {
    const points = createPoints(dimension + 1, 7);
    const digitOf = (point: number): number => {
      const column = new Float64Array(1);
      points.fill(dimension, column, point, 1);
      return Math.floor(2 * (column[0] ?? Number.NaN));
    };
    const digits = Array.from({ length: 32 }, (_, digit) => digitOf(2 ** (digit + 1) - 1) ^ digitOf(0));
    expect(Number.parseInt(digits.join(''), 2)).toBe(expected);
  });
});

/** After how many doublings the powers of 2 modulo a polynomial come back to 1. */
function orderOf(polynomial: number): number {
  const top = 1 << (31 - Math.clz32(polynomial));
  let power = 1;
  for (let order = 1; ; order += 1) {
    power <<= 1;
    if (power & top) power ^= polynomial;
    if (power === 1) return order;
  }
}

describe('the points', () => {
  it('of a dimension lie once in each part of its range, whatever block of a power of two is taken', () => {
    for (const column of columnsOf(MOST_DIMENSIONS, 3 * 1024, 1024)) {
      expect(new Set(column.map((share) => Math.floor(share * 1024))).size).toBe(1024);
    }
  });

  it('of the first twelve dimensions lie once in each of the cube’s 4096 corners', () => {
    const columns = columnsOf(12, 0, 4096);
    const corners = Array.from({ length: 4096 }, (_, point) =>
      columns.reduce((corner, column) => 2 * corner + Math.floor(2 * (column[point] ?? Number.NaN)), 0),
    );
    expect(new Set(corners).size).toBe(4096);
  });

  it('have the mean and the spread of even numbers, where their count is no power of two too', () => {
    for (const shares of columnsOf(MANY, 0, 10_000)) {
      const mean = shares.reduce((sum, share) => sum + share, 0) / shares.length;
      const square = shares.reduce((sum, share) => sum + (share - 0.5) ** 2, 0) / shares.length;
      // Random numbers would be 3e-3 and 7e-4 off.
      expect(Math.abs(mean - 1 / 2)).toBeLessThan(1e-4);
      expect(Math.abs(square - 1 / 12)).toBeLessThan(1e-4);
    }
  });

  it('have dimensions that know less of each other than random numbers would', () => {
    const columns = columnsOf(MANY, 0, 8192);
    const correlations = columns.flatMap((one, at) =>
      columns.slice(at + 1).map((other) => correlation(one, other)),
    );
    expect(correlations).toHaveLength((MANY * (MANY - 1)) / 2);
    const spread = Math.sqrt(correlations.reduce((sum, each) => sum + each ** 2, 0) / correlations.length);
    expect(spread).toBeLessThan(0.5 / Math.sqrt(8192));
    expect(Math.max(...correlations.map(Math.abs))).toBeLessThan(0.04);
  });

  it('are the same however they are cut up', () => {
    const points = createPoints(80, 1);
    const whole = new Float64Array(5000);
    points.fill(70, whole, 0, 5000);
    for (const [first, count] of [
      [1, 1],
      [1023, 2],
      [1024, 777],
      [4999, 1],
    ] as const) {
      const part = new Float64Array(count);
      points.fill(70, part, first, count);
      expect(part).toEqual(whole.slice(first, first + count));
    }
  });

  it('differ from seed to seed in every dimension, by more than a shift', () => {
    const [one, again, other] = [1, 1, 2].map((seed) => columnsOf(MANY, 0, 64, seed));
    expect(again).toEqual(one);
    const shifts = (of: Float64Array | undefined) => of?.map((share) => digits(share) ^ digits(of[0] ?? 0));
    one?.forEach((column, dimension) => {
      expect(other?.[dimension]).not.toEqual(column);
      expect(shifts(other?.[dimension])).not.toEqual(shifts(column));
    });
  });

  it('never lie on the border, and are refused where there are no direction numbers', () => {
    const [shares = new Float64Array()] = columnsOf(1, 0, 1 << 16);
    // In the middle of its 2^32nd part of the range, so that the first and the last part keep off the border too.
    expect(shares.every((share) => share > 0 && share < 1 && (share * 2 ** 32) % 1 === 0.5)).toBe(true);
    expect(() => createPoints(MOST_DIMENSIONS + 1, 1)).toThrow(RangeError);
  });
});

const digits = (share: number): number => Math.floor(share * 2 ** 32);

function correlation(one: Float64Array, other: Float64Array): number {
  return (
    (12 * one.reduce((sum, share, at) => sum + (share - 0.5) * ((other[at] ?? 0) - 0.5), 0)) / one.length
  );
}

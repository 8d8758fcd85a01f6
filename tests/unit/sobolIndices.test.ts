import { describe, expect, it } from 'vitest';
import type { CubeFunction } from '../../src/analysis/cube.ts';
import { finish } from '../../src/analysis/finish.ts';
import { estimateSobolIndices, type SobolIndex } from '../../src/analysis/sobolIndices.ts';

/** A function of a point's coordinates, given one point at a time. */
function cubeOf(dimensions: number, functions: readonly ((at: readonly number[]) => number)[]): CubeFunction {
  const capacity = 1024;
  const columns = Array.from({ length: dimensions }, () => new Float64Array(capacity));
  const outputs = functions.map(() => new Float64Array(capacity));
  return {
    dimensions,
    outputs: functions.length,
    capacity,
    begin() {
      for (const column of columns) column.fill(Number.NaN);
    },
    place: (dimension, coordinates, members) => columns[dimension]?.set(coordinates.subarray(0, members)),
    evaluate(members) {
      for (let member = 0; member < members; member += 1) {
        const at = columns.map((column) => column[member] ?? Number.NaN);
        for (const [output, give] of functions.entries()) outputs[output]?.fill(give(at), member, member + 1);
      }
      return outputs;
    },
  };
}

const effort = { points: 512, replicates: 16, seed: 2024 };
const estimate = (of: CubeFunction, changed: Partial<typeof effort> = {}) =>
  finish(estimateSobolIndices(of, { ...effort, ...changed }));

/** The index lies within its own errors of the analytic value, and close to it at any rate. */
function expectAbout(index: SobolIndex | undefined, first: number, total: number, bound: number): void {
  const { first: gotFirst, firstError, total: gotTotal, totalError } = index ?? notThere;
  expect(Math.abs(gotFirst - first)).toBeLessThanOrEqual(Math.min(bound, 4 * firstError + 1e-12));
  expect(Math.abs(gotTotal - total)).toBeLessThanOrEqual(Math.min(bound, 4 * totalError + 1e-12));
  expect(Math.max(firstError, totalError)).toBeLessThan(bound);
}
const notThere = { first: Number.NaN, firstError: Number.NaN, total: Number.NaN, totalError: Number.NaN };

const [a, b] = [7, 0.1];
const ishigami = ([one = Number.NaN, two = Number.NaN, three = Number.NaN]: readonly number[]): number => {
  const [x, y, z] = [one, two, three].map((share) => Math.PI * (2 * share - 1)) as [number, number, number];
  return Math.sin(x) + a * Math.sin(y) ** 2 + b * z ** 4 * Math.sin(x);
};

describe('Sobol indices', () => {
  it('of the Ishigami function are the analytic ones, within their own errors', () => {
    const alone = (1 + (b * Math.PI ** 4) / 5) ** 2 / 2;
    const second = a ** 2 / 8;
    const together = (b ** 2 * Math.PI ** 8 * 8) / 225;
    const variance = alone + second + together;
    const [indices = []] = estimate(cubeOf(3, [ishigami]), { points: 1024, replicates: 64 });
    expectAbout(indices[0], alone / variance, (alone + together) / variance, 0.01);
    expectAbout(indices[1], second / variance, second / variance, 0.01);
    expectAbout(indices[2], 0, together / variance, 0.01);
  });

  it('of a sum are each part’s share of the variance, first and total alike, for every output', () => {
    const weights = [1, 2, 0, 4];
    const sum = (at: readonly number[]) => 1e6 + at.reduce((all, x, i) => all + (weights[i] ?? 0) * x, 0);
    const [indices = [], turned = []] = estimate(cubeOf(4, [sum, (at) => -sum(at.toReversed())]));
    weights.forEach((weight, dimension) => {
      expectAbout(indices[dimension], weight ** 2 / 21, weight ** 2 / 21, 0.01);
      expectAbout(turned[3 - dimension], weight ** 2 / 21, weight ** 2 / 21, 0.01);
    });
    expect(indices[2]).toEqual({ first: 0, firstError: 0, total: 0, totalError: 0 });
  });

  it('have errors as large as estimates of other seeds are apart', () => {
    const product = (at: readonly number[]) => at.reduce((all, x) => all * (0.5 + x), 1);
    const estimates = Array.from({ length: 200 }, (_, seed) => {
      const [[index] = []] = estimate(cubeOf(2, [product]), { points: 64, seed });
      return index ?? notThere;
    });
    // Each factor has the variance 1/12 about 1.
    const whole = (1 + 1 / 12) ** 2 - 1;
    const rootMeanSquare = (give: (index: SobolIndex) => number): number =>
      Math.hypot(...estimates.map(give)) / Math.sqrt(estimates.length);
    const firstOff = rootMeanSquare(({ first }) => first - 1 / 12 / whole);
    const totalOff = rootMeanSquare(({ total }) => total - (1 / 12 + 1 / 144) / whole);
    expect(Math.abs(rootMeanSquare(({ firstError }) => firstError) / firstOff - 1)).toBeLessThan(0.2);
    expect(Math.abs(rootMeanSquare(({ totalError }) => totalError) / totalOff - 1)).toBeLessThan(0.2);
  });

  it('are nothing where nothing varies', () => {
    const none = { first: 0, firstError: 0, total: 0, totalError: 0 };
    expect(estimate(cubeOf(2, [() => 5]))).toEqual([[none, none]]);
  });

  it('are the same to the bit from the same seed', () => {
    const [one, again, other] = [1, 1, 2].map((seed) => estimate(cubeOf(3, [ishigami]), { seed }));
    expect(again).toEqual(one);
    expect(other).not.toEqual(one);
  });

  it('tell how far they are, and refuse what gives no error or no room', () => {
    const steps = [...estimateSobolIndices(cubeOf(3, [ishigami]), { ...effort, replicates: 3 })];
    expect(steps).toEqual([5 * 512, 5 * 512, 5 * 512]);
    expect(() => estimate(cubeOf(3, [ishigami]), { replicates: 1 })).toThrow(RangeError);
    expect(() => estimate(cubeOf(3, [ishigami]), { points: 2048 })).toThrow(RangeError);
  });
});

import { describe, expect, it } from 'vitest';
import type { Kernel, LimitRequest } from '../../src/engine/contract.ts';
import { findLimit } from '../../src/engine/limits.ts';
import { YEAR_COUNT } from '../../src/model/years.ts';

/** Offset plus lever times figure in the last year, nothing before; not a number in the first. */
const kernel: Kernel = ([lever = Number.NaN, figure = Number.NaN, offset = Number.NaN], outputs) => {
  outputs.fill(0, 0, YEAR_COUNT);
  outputs[0] = Number.NaN;
  outputs[YEAR_COUNT - 1] = offset + lever * figure;
};

const limit = (figure: number, request: Partial<LimitRequest> = {}, offset = 0) => {
  const inputs = Float64Array.of(0.5, figure, offset);
  const found = findLimit(kernel, inputs, new Float64Array(YEAR_COUNT), {
    lever: 0,
    easy: 0,
    demanding: 1,
    start: 0,
    bound: 1,
    ...request,
  });
  expect([...inputs]).toEqual([0.5, figure, offset]);
  return found;
};

describe('the limit of a lever', () => {
  it('is the last value for which the quantity keeps within its bound in every year', () => {
    expect(limit(4)).toBeCloseTo(0.25, 4);
    expect(4 * limit(4)).toBeLessThanOrEqual(1);
  });

  it('is found on a track whose low end asks for most', () => {
    expect(limit(-4, { easy: 1, demanding: 0 }, 4)).toBeCloseTo(0.75, 4);
  });

  it('is none where the whole track holds', () => {
    expect(limit(0.5)).toBeNaN();
  });

  it('is the easy end where no part of the track holds', () => {
    expect(limit(4, { bound: -1 })).toBe(0);
  });
});

import { describe, expect, it } from 'vitest';
import type { LimitRequest } from '../../src/engine/contract.ts';
import { indexLayout } from '../../src/engine/layout.ts';
import { findLimit } from '../../src/engine/limits.ts';
import { createVariations } from '../../src/engine/variations.ts';
import { smallBatch } from './smallBatch.ts';

const index = indexLayout({
  version: 'limits-1',
  inputs: ['lever', 'figure', 'offset'].map((id) => ({ id, value: null })),
  leverCount: 1,
  quantities: [{ id: 'load', unit: '1' }],
});

/** A kernel whose load is at most offset plus lever times figure. */
const variations = createVariations(
  smallBatch({
    free: ['lever'],
    shared: ['figure', 'offset'],
    outputs: [{ quantity: 'load', give: 'maximum' }],
    compute: ([lever = Number.NaN], [figure = Number.NaN, offset = Number.NaN]) => [offset + lever * figure],
  }),
  index,
);

const limit = (figure: number, request: Partial<LimitRequest> = {}, offset = 0) => {
  const inputs = Float64Array.of(0.5, figure, offset);
  const wanted = { lever: 0, easy: 0, demanding: 1, quantity: 'load', bound: 1, ...request };
  const found = findLimit(variations, inputs, wanted);
  expect([...inputs]).toEqual([0.5, figure, offset]);
  return found;
};

describe('the limit of a lever', () => {
  it('is the last value for which the quantity keeps within its bound', () => {
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

import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeWaterfall } from '../../src/charts/waterfall/waterfall.ts';

describe('a waterfall', () => {
  it('goes from the start by every step to the end, decreases first', () => {
    const { start, steps, end, zero } = placeWaterfall(100, [
      { id: 'up', amount: 20 },
      { id: 'little', amount: -10 },
      { id: 'none', amount: 0 },
      { id: 'much', amount: -60 },
    ]);
    expect(zero).toBe(0);
    expect(start).toMatchObject({ amount: 100, from: 0, to: 1 });
    expect(steps.map(({ id, from, to }) => [id, from, to])).toEqual([
      ['much', 0.4, 1],
      ['little', expect.closeTo(0.3), 0.4],
      ['up', expect.closeTo(0.3), 0.5],
    ]);
    expect(end).toMatchObject({ amount: 50, from: 0, to: 0.5 });
  });

  it('shows what lies below zero', () => {
    const { steps, end, zero } = placeWaterfall(60, [{ id: 'removal', amount: -80 }]);
    expect(zero).toBe(0.25);
    expect(steps[0]).toMatchObject({ from: 0, to: 1 });
    expect(end).toMatchObject({ amount: -20, from: 0, to: 0.25 });
  });

  it('keeps within its width and ends where the steps add up to', () => {
    const amount = fc.double({ min: -1e5, max: 1e5, noNaN: true });
    fc.assert(
      fc.property(amount, fc.array(amount, { maxLength: 12 }), (begin, amounts) => {
        const { start, steps, end } = placeWaterfall(
          begin,
          amounts.map((each, at) => ({ id: String(at), amount: each })),
        );
        for (const { from, to } of [start, ...steps, end]) {
          expect(from).toBeGreaterThanOrEqual(-1e-9);
          expect(to).toBeLessThanOrEqual(1 + 1e-9);
          expect(from).toBeLessThanOrEqual(to);
        }
        expect(end.amount).toBeCloseTo(
          amounts.reduce((sum, each) => sum + each, begin),
          4,
        );
      }),
    );
  });

  it('of nothing has no steps and does not divide by zero', () => {
    expect(placeWaterfall(0, [])).toEqual({
      start: { id: 'start', amount: 0, from: 0, to: 0 },
      steps: [],
      end: { id: 'end', amount: 0, from: 0, to: 0 },
      zero: 0,
    });
  });
});

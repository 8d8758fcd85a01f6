import { describe, expect, it } from 'vitest';
import { bandsOf } from '../../src/charts/heatMap/bands.ts';

describe('the bands about the goal', () => {
  it('lie between round numbers, alike on both sides, and only those in use are told', () => {
    const { used, bandOf } = bandsOf([-4028, 0, 35942]);
    expect(used.map(({ side, from, to }) => [side, from, to])).toEqual([
      ['held', -5000, -1000],
      ['held', -1000, 0],
      ['missed', 0, 1000],
      ['missed', 1000, 5000],
      ['missed', 5000, 20000],
      ['missed', 20000, null],
    ]);
    expect(bandOf(-4028)).toEqual({ side: 'held', level: 1 });
    expect(bandOf(-1)).toEqual({ side: 'held', level: 0 });
    expect(bandOf(20001)).toEqual({ side: 'missed', level: 3 });
  });

  it('hold at the goal itself, and miss a hair above', () => {
    const { bandOf } = bandsOf([-10, 10]);
    expect(bandOf(0).side).toBe('held');
    expect(bandOf(1e-9).side).toBe('missed');
  });

  it('are of one side where all is on it', () => {
    expect(bandsOf([600, 900]).used.map(({ side }) => side)).toEqual(['missed']);
    expect(bandsOf([0]).used).toEqual([{ side: 'held', level: 0, from: -0.02, to: 0 }]);
  });
});

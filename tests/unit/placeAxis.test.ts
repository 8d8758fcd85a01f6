import { describe, expect, it } from 'vitest';
import { axisTicks } from '../../src/charts/heatMap/axisTicks.ts';
import { placeAxis } from '../../src/charts/heatMap/placeAxis.ts';

describe('an axis of the map', () => {
  const room = { gap: 10, never: 30 };

  it('has its cells about their values, and never apart at the end', () => {
    const { spans, placeOf } = placeAxis([2028, 2029, 2030, 'never'], [0, 100], room);
    expect(spans).toEqual([
      { from: 0, to: 20, middle: 10 },
      { from: 20, to: 40, middle: 30 },
      { from: 40, to: 60, middle: 50 },
      { from: 70, to: 100, middle: 85 },
    ]);
    expect([2028, 2029.5, 2040, 'never' as const].map(placeOf)).toEqual([10, 40, 65, 85]);
  });

  it('runs upwards too, and gives an uneven last step its own width', () => {
    const { spans } = placeAxis([0, 10, 15], [100, 0], room);
    expect(spans.map(({ from, to }) => [from, to])).toEqual([
      [56, 100],
      [22, 56],
      [0, 22],
    ]);
  });

  it('writes never, and only whole years that stand free of it', () => {
    const positions = [2028, 2029, 2030, 2031, 'never'] as const;
    const placed = placeAxis(positions, [0, 200], { gap: 2, never: 20 });
    const written = axisTicks(positions, placed, { whole: true, apart: 40 });
    expect(written.map(({ position }) => position)).toEqual(['never', 2028, 2029, 2030]);
    const share = [0.4, 0.5, 0.6] as const;
    const round = axisTicks(share, placeAxis(share, [0, 300], room), { whole: false, apart: 90 });
    expect(round.map(({ position }) => position)).toEqual([0.4, 0.5, 0.6]);
  });
});

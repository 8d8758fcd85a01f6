import { expect, it } from 'vitest';
import { placeBeside } from '../../src/charts/heatMap/placeBeside.ts';

it('a name stands within the picture, and on nothing else', () => {
  const within = { left: 0, top: 0, right: 200, bottom: 100 };
  const word = { width: 60, height: 20 };
  const atCorner = placeBeside([[195, 5]], word, within, [], []);
  expect(atCorner?.right).toBeLessThanOrEqual(200);
  expect(atCorner?.top).toBeGreaterThanOrEqual(0);
  const other = { left: 0, top: 0, right: 200, bottom: 60 };
  expect(placeBeside([[100, 55]], word, within, [other], [])?.top).toBeGreaterThan(60);
  const line = [[0, 40] as const, [200, 40] as const] as const;
  expect(placeBeside([[100, 40]], word, within, [], [line])?.bottom).toBeLessThan(40);
});

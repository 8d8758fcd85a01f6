import { expect, it } from 'vitest';
import { thresholdOf } from '../../src/analysis/threshold.ts';

const lever = {
  ...{ id: 'lever', group: 'group', owner: 'owner', unit: 'year', min: 2028, max: 2050, step: 1 },
  ...{ external: false, uncertain: null },
};
const partly = (at: number) => ({ at, holds: 'partly' }) as const;

it('a threshold is a step of the track that holds the goal', () => {
  expect(thresholdOf(lever, [-1, 1], partly(2032.4))).toEqual({ kind: 'atMost', value: 2032 });
  expect(thresholdOf(lever, [1, -1], partly(2032.4))).toEqual({ kind: 'atLeast', value: 2033 });
  expect(thresholdOf(lever, [0, 1], partly(2032))).toEqual({ kind: 'atMost', value: 2032 });
});

it('there is no threshold where the goal holds always, never, or in stretches', () => {
  expect(thresholdOf(lever, [-1, 0], { at: null, holds: 'everywhere' })).toEqual({ kind: 'always' });
  expect(thresholdOf(lever, [1, 2], { at: null, holds: 'nowhere' })).toEqual({ kind: 'no' });
  expect(thresholdOf(lever, [-1, 1, -1], partly(2032))).toEqual({ kind: 'several' });
});

it('a threshold beyond the track is only never', () => {
  expect(thresholdOf(lever, [-1, 1], partly(2067))).toEqual({ kind: 'unlessNever' });
});

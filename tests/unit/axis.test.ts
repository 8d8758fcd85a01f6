import { describe, expect, it } from 'vitest';
import { axisAlong, positionIn } from '../../src/analysis/axis.ts';

const boilers = { id: 'boilers', unit: 'year', min: 2028, max: 2032, step: 1 };
const capture = { id: 'ccsStart', unit: 'decimal year', min: 2027, max: 2045, step: 1 / 12 };
const share = { id: 'share', unit: '1', min: 0.15, max: 0.8, step: 0.01 };

describe('the positions of an axis', () => {
  it('are the steps of a short track, and never after the last date', () => {
    expect(axisAlong(boilers, 40)).toEqual({
      lever: 'boilers',
      positions: [2028, 2029, 2030, 2031, 2032, 'never'],
    });
    const onOff = { id: 'built', unit: 'bool', min: 0, max: 1, step: 1 };
    expect(axisAlong(onOff, 40).positions).toEqual([0, 1]);
  });

  it('are as many as there may be where the steps just fit, and never one more', () => {
    expect(axisAlong(boilers, 6).positions).toHaveLength(6);
    expect(axisAlong(boilers, 5).positions).toEqual([2028, 2030, 2032, 'never']);
  });

  it('are half-years of a long track of months', () => {
    const { positions } = axisAlong(capture, 40);
    expect(positions.slice(0, 4)).toEqual([2027, 2027.5, 2028, 2028.5]);
    expect(positions.slice(-2)).toEqual([2045, 'never']);
    expect(positions).toHaveLength(38);
  });

  it('are every month of a part that is short', () => {
    const { positions } = axisAlong(capture, 50, 2031);
    expect(positions).toHaveLength(50);
    expect(positions.slice(-3)).toEqual([2030 + 11 / 12, 2031, 'never']);
  });

  it('keep round distances and both ends', () => {
    const { positions } = axisAlong(share, 40);
    expect(positions.slice(0, 3)).toEqual([0.15, 0.17, 0.19]);
    expect(positions.slice(-2)).toEqual([0.79, 0.8]);
  });
});

it('a scenario stands never where its capture is not built', () => {
  const settingOf = (built: number) => (id: string) => (id === 'ccsEnabled' ? built : 2030);
  expect(positionIn(capture, settingOf(0))).toBe('never');
  expect(positionIn(capture, settingOf(1))).toBe(2030);
  expect(positionIn(boilers, settingOf(0))).toBe(2030);
});

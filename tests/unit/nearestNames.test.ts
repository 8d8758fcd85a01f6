import { describe, expect, it } from 'vitest';
import { nearestNames } from '../../src/indicators/nearest.ts';

const NAMES = ['total', 'cars', 'carCount', 'freight', 'freightShare', 'year'];

describe('the nearest names', () => {
  it.each([
    ['totl', ['total']],
    ['TOTAL', ['total']],
    ['frieght', ['freight']],
    ['freigh', ['freight', 'freightShare']],
    ['car', ['cars', 'carCount']],
    ['zzzzzz', []],
    ['x'.repeat(499), []],
  ])('of %j are %j', (text, names) => {
    expect(nearestNames(text, NAMES)).toEqual(names);
  });
});

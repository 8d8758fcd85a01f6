import { expect, it } from 'vitest';
import { distinctNames } from '../../src/ui/bench/compare/distinctNames.ts';

it('scenarios keep their names where these differ', () => {
  expect(distinctNames('Path', ['Usual', 'No capture'], 'Path (yours)')).toEqual([
    'Path',
    'Usual',
    'No capture',
  ]);
});

it('the current scenario says that it is the reader’s where another has its name', () => {
  expect(distinctNames('Path', ['Usual', 'Path'], 'Path (yours)')).toEqual(['Path (yours)', 'Usual', 'Path']);
});

it('scenarios saved under one name are numbered', () => {
  expect(distinctNames('Path', ['Test', 'Test', 'Test'], 'Path (yours)')).toEqual([
    'Path',
    'Test',
    'Test (2)',
    'Test (3)',
  ]);
});

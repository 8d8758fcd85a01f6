import { expect, it } from 'vitest';
import { inputRules } from '../../src/schema/inputRules.ts';

it('lets what is assumed, worked out or from outside be set within its range, and nothing that is reported', () => {
  const range = { low: 1, high: 2 };
  const { parameters, fixed } = inputRules(
    [],
    [
      { id: 'assumed', tag: 'assumed', range },
      { id: 'derived', tag: 'derived', range },
      { id: 'external', tag: 'external', range },
      { id: 'reported', tag: 'reported', range },
      { id: 'certain', tag: 'external', range: null },
    ],
  );
  expect([...parameters.keys()]).toEqual(['assumed', 'derived', 'external']);
  expect([...fixed]).toEqual(['reported', 'certain']);
});

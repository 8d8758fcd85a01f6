import { expect, it } from 'vitest';
import { wrapWords } from '../../src/charts/wrapWords.ts';

it('words are broken into lines between them, never within', () => {
  expect(wrapWords('Ikke-vejgående maskiner og mere', 16)).toEqual(['Ikke-vejgående', 'maskiner og mere']);
  expect(wrapWords('Gas', 2)).toEqual(['Gas']);
});

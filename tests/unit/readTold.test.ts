import { expect, it } from 'vitest';
import { RevisionError, readTold } from '../../src/versions/revision.ts';
import { small, told } from './smallTold.ts';

it('reads what a revision tells of its model, and passes over what only it knows', async () => {
  const model = await told();
  expect(readTold('v1', JSON.stringify({ ...model, colour: 'red' }))).toEqual(model);
});

it.each([
  [
    JSON.stringify({ ...small, results: [{ scenario: 'plan', total: [Number.NaN], cumulative: [1] }] }),
    'Revision v1 cannot be compared: results › 0 › total › 0: Invalid input: expected number, received null',
  ],
  [
    JSON.stringify({ ...small, version: undefined }),
    'Revision v1 cannot be compared: version: is missing; it has to be a string',
  ],
  [
    JSON.stringify({ ...small, figures: [{ id: 'use', unit: 'MWh/yr', value: '12' }] }),
    'Revision v1 cannot be compared: figures › use › value: Invalid input: expected number, received string',
  ],
  ['loading …{}', 'Revision v1 cannot be compared: its source tells more than its model.'],
])('refuses anything else in a sentence', (text, sentence) => {
  expect(() => readTold('v1', text)).toThrow(new RevisionError(sentence));
});

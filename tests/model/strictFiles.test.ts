import { describe, expect, it } from 'vitest';
import { assemble } from '../../src/build/assemble.ts';
import { parseMunicipality } from '../../src/schema/municipality/parseMunicipality.ts';
import { damaged, faultsIn, type Place, sound } from './damage.ts';

const figure = (...keys: string[]): Place => ['parameters.json', 'parameters', 'scop', ...keys];
const lever = (...keys: string[]): Place => ['levers.json', 'levers', 'evShare2030', ...keys];
const setting = (...keys: string[]): Place => ['paths/bau.json', 'levers', 'evShare2030', ...keys];

/** What is wrong, where it is put, and how it is told: file, id and what is allowed. */
const DAMAGES: readonly (readonly [string, Place, unknown, string])[] = [
  [
    'an unknown key of a figure',
    figure('colour'),
    'red',
    'parameters.json: parameters › scop: unknown key colour; allowed are id, label, value, unit, tag, year, source, range, note, alternatives',
  ],
  [
    'an unknown key of a source',
    figure('source'),
    [{ document: 'own-estimate', line: 3 }],
    'parameters.json: parameters › scop › source › 0: unknown key line; allowed are document, lines, page, text',
  ],
  ['an unknown key of a file', ['news.json', 'old'], [], 'news.json: unknown key old; allowed are news'],
  [
    'no source',
    figure('source'),
    undefined,
    'parameters.json: parameters › scop › source: is missing; it has to be',
  ],
  ['an empty list of sources', figure('source'), [], 'parameters.json: parameters › scop › source: '],
  [
    'a lever setting without a source',
    setting('source'),
    undefined,
    'paths/bau.json: levers › evShare2030 › source: is missing; it has to be',
  ],
  [
    'no unit',
    figure('unit'),
    undefined,
    'parameters.json: parameters › scop › unit: is missing; it has to be a string',
  ],
  [
    'an unknown unit of a lever',
    lever('unit'),
    'furlong',
    'levers.json: levers › evShare2030 › unit: has to be one of 1, bool, ',
  ],
  [
    'a label in one language',
    figure('label', 'en'),
    undefined,
    'parameters.json: parameters › scop › label › en: is missing',
  ],
  [
    'an unknown tag',
    figure('tag'),
    'guessed',
    'parameters.json: parameters › scop › tag: has to be one of reported, derived, assumed, external',
  ],
  [
    'text for a number',
    figure('value'),
    '3.2',
    'parameters.json: parameters › scop › value: Invalid input: expected number, received string',
  ],
  ['a list for a file', ['levers.json'], [], 'levers.json: Invalid input: expected object, received array'],
  ['a missing file', ['targets.json'], undefined, 'targets.json: is missing'],
  [
    'a range upside down',
    figure('range'),
    { low: 4, high: 3 },
    'parameters.json: parameters › scop › range: low has to be below high',
  ],
  [
    'a path under another name',
    ['paths/bau.json', 'id'],
    'usual',
    'paths/bau.json: id usual: has to be the name of the file',
  ],
];

describe('the folder of the municipality', () => {
  it('is refused with a file that nobody reads', () => {
    expect(faultsIn({ ...sound, 'parametres.json': {} })).toEqual([
      expect.stringMatching(
        /^parametres\.json: is not a file of a municipality; allowed are .*parameters\.json/,
      ),
    ]);
  });

  it.each([
    [['parameters.json', 'parameters', 'heatPumps', 'unit'], 'parameters.json: heatPumps'],
    [['targets.json', 'targets', 'target2030', 'unit'], 'targets.json: target2030'],
    [['published.json', 'figures', 'publishedPath2030', 'unit'], 'published.json: publishedPath2030'],
  ])('is refused with a unit nobody knows, also where no equation uses the figure: %j', (place, named) => {
    const read = () => assemble(parseMunicipality(damaged(place, 'stone')));
    expect(read).toThrow(`${named}: unknown unit "stone" in "stone"; known: 1, bool`);
  });
});

describe('a file of the municipality', () => {
  it('is sound as it is', () => {
    expect(faultsIn(sound)).toEqual([]);
  });

  it.each(DAMAGES)('is refused with %s', (_, place, value, sentence) => {
    expect(faultsIn(damaged(place, value))).toContainEqual(expect.stringContaining(sentence));
  });

  it('is refused with all its faults at once, and those of the other files', () => {
    const twice = { ...damaged(figure('tag'), 'guessed'), 'news.json': [] };
    expect(faultsIn(twice).map((fault) => fault.split(':')[0])).toEqual(['parameters.json', 'news.json']);
  });
});

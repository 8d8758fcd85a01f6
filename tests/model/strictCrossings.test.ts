import { describe, expect, it } from 'vitest';
import { municipality } from './assembled.ts';
import { damaged, faultsIn, type Place } from './damage.ts';

const { levers, documents, paths } = municipality;
const namesOf = (records: readonly { readonly id: string }[]): string =>
  records.map(({ id }) => id).join(', ');

const figure = (...keys: string[]): Place => ['parameters.json', 'parameters', 'scop', ...keys];
const lever = (...keys: string[]): Place => ['levers.json', 'levers', 'evShare2030', ...keys];
const setting = (...keys: string[]): Place => ['paths/bau.json', 'levers', 'evShare2030', ...keys];
const unknownPlace = [{ document: 'nobody' }];

/** What does not fit, where it is put, and how it is told: file, id and what is allowed. */
const DAMAGES: readonly (readonly [string, Place, unknown, string])[] = [
  [
    'an unknown document of a figure',
    figure('source'),
    unknownPlace,
    `parameters.json: scop: unknown document nobody; known are ${namesOf(documents)}`,
  ],
  [
    'an unknown document of a lever setting',
    setting('source'),
    unknownPlace,
    `paths/bau.json: evShare2030: unknown document nobody; known are ${namesOf(documents)}`,
  ],
  [
    'a figure outside its range',
    figure('value'),
    9,
    'parameters.json: scop: 9 is outside its own range, 2.8 to 3.6',
  ],
  [
    'a lever setting outside the lever',
    setting('value'),
    0.9,
    "paths/bau.json: evShare2030: 0.9 is outside the lever's range, 0.15 to 0.8",
  ],
  [
    'steps that miss the end',
    lever('step'),
    0.4,
    'levers.json: evShare2030: steps of 0.4 do not lead from 0.15 to 0.8',
  ],
  [
    'an unknown lever in a path',
    ['paths/bau.json', 'levers', 'evShare2031'],
    { value: 0.5, tag: 'assumed', source: [{ document: 'own-estimate' }] },
    `paths/bau.json: unknown lever evShare2031; known are ${namesOf(levers)}`,
  ],
  [
    'a lever left open',
    setting(),
    undefined,
    'paths/bau.json: evShare2030: has no value, here or in what it extends',
  ],
  [
    'a path that extends itself',
    ['paths/bau.json', 'extends'],
    'bau',
    'paths/bau.json: extends itself by way of bau',
  ],
  [
    'paths that extend each other',
    ['paths/path.json', 'extends'],
    'no-ccs',
    'paths/path.json: extends itself by way of path',
  ],
  [
    'a path that extends an unknown one',
    ['paths/no-ccs.json', 'extends'],
    'plan',
    `paths/no-ccs.json: extends: unknown scenario plan; known are ${namesOf(paths)}`,
  ],
  [
    'an unknown scenario on the shelf',
    ['municipality.json', 'shelf'],
    ['plan'],
    `municipality.json: shelf: unknown scenario plan; known are ${namesOf(paths)}`,
  ],
  [
    'a figure named as another',
    figure('id'),
    'etaGas',
    'parameters.json, accounts.json and levers.json: etaGas: is used twice',
  ],
  [
    'a figure named as a lever',
    figure('id'),
    'ccsStart',
    'parameters.json, accounts.json and levers.json: ccsStart: is used twice',
  ],
  [
    'a date that goes in other steps than months',
    ['levers.json', 'levers', 'ccsStart', 'step'],
    0.25,
    'levers.json: ccsStart: a decimal year goes in months, so its step has to be 1/12',
  ],
  [
    'sources off by one tonne',
    ['accounts.json', 'bySource', 'e0Gas', 'value'],
    31_430,
    'accounts.json: bySource: sums to 182339, the total is 182338',
  ],
  [
    'users off by one tonne',
    ['accounts.json', 'byUser', 'userCitizens2024', 'value'],
    43_201,
    'accounts.json: byUser: sums to 182337, the total is 182338',
  ],
  [
    'a target off by one tonne',
    ['targets.json', 'targets', 'target2030', 'value'],
    58_501,
    'targets.json: target2030: 58501 is not 0.85 below 390000',
  ],
];

describe('the files of the municipality fit each other, and are refused with', () => {
  it.each(DAMAGES)('%s', (_, place, value, sentence) => {
    expect(faultsIn(damaged(place, value))).toContainEqual(expect.stringContaining(sentence));
  });
});

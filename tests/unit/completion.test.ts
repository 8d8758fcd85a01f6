import { describe, expect, it } from 'vitest';
import { completionsAt } from '../../src/indicators/completion.ts';
import type { KnownName } from '../../src/indicators/names.ts';

const name = (id: string, da: string, en: string): KnownName => ({
  ...{ id, kind: 'quantity', unit: 't/yr' },
  label: { da, en },
});

const NAMES: readonly KnownName[] = [
  name('freightShare', 'Andel', 'Share'),
  name('freight', 'Godstransport', 'Freight'),
  name('cars', 'Personbiler', 'Cars'),
  name('nonRoad', 'Øvrig ikke-vejgående trafik', 'Other non-road traffic'),
];

/** Completions where the cursor stands as `|`. */
const at = (marked: string) => completionsAt(marked.replace('|', ''), marked.indexOf('|'), NAMES);
const ids = (marked: string) => at(marked).choices.map(({ id }) => id);

describe('completions', () => {
  it.each([
    ['fr|', ['freight', 'freightShare']],
    ['total / FREIGHT|', ['freight', 'freightShare']],
    ['vejg|', ['nonRoad']],
    ['Ø|', ['nonRoad']],
    ['personb|', ['cars']],
    ['oad|', ['nonRoad']],
    ['ma|', ['max']],
    ['am|', ['clamp']],
    ['|', []],
    ['cars |', []],
    ['2c|', []],
    ['1.c|', []],
    ['zz|', []],
  ])('at %j are %j', (marked, expected) => {
    expect(ids(marked)).toEqual(expected);
  });

  it('take the place of the whole name', () => {
    expect(at('cars + fr|eihgt / 2')).toMatchObject({ from: 7, to: 14 });
    expect(at('cars + fr|')).toMatchObject({ from: 7, to: 9, choices: [{ insert: 'freight' }, {}] });
  });

  it('open the parenthesis of a function unless there is one', () => {
    expect(at('sq|').choices).toEqual([{ id: 'sqrt', kind: 'function', insert: 'sqrt(' }]);
    expect(at('sq|(cars)').choices).toEqual([{ id: 'sqrt', kind: 'function', insert: 'sqrt' }]);
  });

  it('are few, however many there are', () => {
    const many = Array.from({ length: 500 }, (_, number) => name(`name${number}`, 'x', 'x'));
    expect(completionsAt('name', 4, many).choices).toHaveLength(12);
  });
});

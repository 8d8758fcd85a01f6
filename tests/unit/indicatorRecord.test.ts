import { createTranslator } from 'use-intl';
import { describe, expect, it } from 'vitest';
import { danish, english } from '../../src/i18n/messages.ts';
import { problemSentence } from '../../src/i18n/problemSentence.ts';
import { FORMULA_LIMIT } from '../../src/indicators/limits.ts';
import { readIndicator } from '../../src/schema/indicatorRecord.ts';
import { RefusedInput } from '../../src/schema/problem.ts';

const record = { id: '0a1b', name: 'Ton pr. borger', formula: 'total / 48000' };

/** What is told in both languages of an indicator that is refused. */
function told(data: unknown): readonly string[] {
  try {
    readIndicator(data);
  } catch (cause) {
    if (!(cause instanceof RefusedInput)) throw cause;
    const { problem } = cause;
    return (['da', 'en'] as const).map((locale) => {
      const messages = locale === 'da' ? danish : english;
      const translate = createTranslator({ locale, messages, namespace: 'problems' });
      return problemSentence(problem, {
        say: (key, values) => translate(key, values),
        nameOf: (id) => id,
        amountOf: (_, value) => String(value),
      });
    });
  }
  return [];
}

describe('the record of an indicator', () => {
  it('comes back as it is, whatever its formula', () => {
    expect(readIndicator(record)).toEqual(record);
    const longest = { ...record, formula: '='.repeat(FORMULA_LIMIT) };
    expect(readIndicator(longest)).toEqual(longest);
  });

  it.each([
    [
      { ...record, formula: 'x'.repeat(501) },
      '“formula” er for lang. Højst 500 tegn kan læses.',
      'At most 500',
    ],
    [{ ...record, name: 'x'.repeat(81) }, '“name” er for lang. Højst 80 tegn kan læses.', 'At most 80'],
    [{ ...record, name: '' }, '“name” mangler.', '“name” is missing.'],
    [{ ...record, formula: '' }, '“formula” mangler.', '“formula” is missing.'],
    [{ id: '1', name: 'x' }, '“formula” mangler.', '“formula” is missing.'],
    [{ ...record, formula: 5 }, '“formula” kan ikke læses.', '“formula” cannot be read.'],
    [{ ...record, id: '../x' }, '“id” kan ikke læses.', '“id” cannot be read.'],
    [{ ...record, unit: 't' }, '“unit” er hverken', '“unit” is no lever'],
    [[], 'Der skal stå et JSON-objekt', 'It has to be a JSON object'],
    [null, 'Der skal stå et JSON-objekt', 'It has to be a JSON object'],
    [JSON.parse('{"__proto__": {"id": "1", "name": "x", "formula": "1"}}'), '“', '“'],
  ])('%j is refused in both languages', (data, inDanish, inEnglish) => {
    const [da = '', en = ''] = told(data);
    expect(da).toContain(inDanish);
    expect(en).toContain(inEnglish);
  });
});

import compile from 'icu-minify/compile';
import format from 'icu-minify/format';
import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, it } from 'vitest';
import { compileMessages } from '../../src/build/messagesPlugin.ts';
import {
  benchDanish,
  benchEnglish,
  methodDanish,
  methodEnglish,
  numbersDanish,
  numbersEnglish,
  danish as pageDanish,
  english as pageEnglish,
} from '../../src/i18n/messages.ts';
import { flatMessages, valuesIn } from './flatMessages.ts';

const danish = { ...pageDanish, ...benchDanish, ...numbersDanish, ...methodDanish };
const english = { ...pageEnglish, ...benchEnglish, ...numbersEnglish, ...methodEnglish };

const formatters = {
  getDateTimeFormat: (...args: ConstructorParameters<typeof Intl.DateTimeFormat>) =>
    new Intl.DateTimeFormat(...args),
  getNumberFormat: (...args: ConstructorParameters<typeof Intl.NumberFormat>) =>
    new Intl.NumberFormat(...args),
  getPluralRules: (...args: ConstructorParameters<typeof Intl.PluralRules>) => new Intl.PluralRules(...args),
};

const marked = (chunks: unknown) => `[${[chunks].flat().join('')}]`;

/** Tags are told as functions, everything else as a number, so that plurals are tried too. */
const valuesFor = (message: string, number: number) => {
  const tags = [...message.matchAll(/<(\w+)>/g)].map(([, name = '']) => [name, marked] as const);
  return Object.fromEntries([...valuesIn(message).map((name) => [name, number] as const), ...tags]);
};

describe.each([
  ['da', danish],
  ['en', english],
] as const)('the compiled messages in %s', (locale, messages) => {
  it.each(flatMessages(messages))('%s reads as it is written', (_, message) => {
    for (const number of [0, 1, 2, 1234.5]) {
      const values = valuesFor(message, number);
      const written = new IntlMessageFormat(message, locale).format(values);
      expect(format(compile(message), locale, values, { formatters })).toBe(written);
    }
  });

  it('keep the shape of those that are written', () => {
    expect(Object.keys(compileMessages(messages))).toEqual(Object.keys(messages));
  });
});

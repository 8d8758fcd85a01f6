import { describe, expect, it } from 'vitest';
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

const tagsIn = (message: string): string[] =>
  [...message.matchAll(/<(\w+)>/g)].map(([, name = '']) => name).sort();

describe('the messages', () => {
  const inEnglish = new Map(flatMessages(english));

  it.each(flatMessages(danish))('%s takes the same values and tags in both languages', (path, message) => {
    const other = inEnglish.get(path) ?? '';
    expect(other).not.toBe('');
    expect(valuesIn(other)).toEqual(valuesIn(message));
    expect(tagsIn(other)).toEqual(tagsIn(message));
  });
});

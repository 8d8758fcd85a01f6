import { describe, expect, it } from 'vitest';
import { danish, english } from '../../src/i18n/messages.ts';

/** Every message by its path. */
function flat(messages: object, path = ''): readonly (readonly [string, string])[] {
  return Object.entries(messages).flatMap(([key, value]) =>
    typeof value === 'string' ? [[`${path}${key}`, value] as const] : flat(value, `${path}${key}.`),
  );
}

const valuesIn = (message: string): string[] =>
  [...new Set([...message.matchAll(/\{(\w+)[,}]/g)].map(([, name = '']) => name))].sort();

const tagsIn = (message: string): string[] =>
  [...message.matchAll(/<(\w+)>/g)].map(([, name = '']) => name).sort();

describe('the messages', () => {
  const inEnglish = new Map(flat(english));

  it.each(flat(danish))('%s takes the same values and tags in both languages', (path, message) => {
    const other = inEnglish.get(path) ?? '';
    expect(other).not.toBe('');
    expect(valuesIn(other)).toEqual(valuesIn(message));
    expect(tagsIn(other)).toEqual(tagsIn(message));
  });
});

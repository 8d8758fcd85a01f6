import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { municipality } from './assembled.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

const program = ['src', 'workers'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => ({ name, text: readFileSync(join(parentPath, name), 'utf8') })),
);

/** Files in which something stands. */
const holding = (pattern: RegExp): readonly string[] =>
  program.filter(({ text }) => pattern.test(text)).map(({ name }) => name);

/** Finds a number however its thousands are set off: 24303, 24.303, 24,303, 24 303, 24_303. */
function spelled(value: number): RegExp {
  const grouped = String(value).replace(/\B(?=(\d{3})+$)/g, '[.,_\\s]?');
  return new RegExp(`(?<![\\d.,])${grouped}(?!\\d)`);
}

const { totals, bySource, byUser } = municipality.accounts;
const figures = [...totals, ...bySource, ...byUser].filter(({ value }) => value > 1000);

describe('the program knows no municipality', () => {
  it('by name', () => {
    expect(program.length).toBeGreaterThan(100);
    expect(holding(new RegExp(municipality.about.name, 'i'))).toEqual([]);
  });

  it.each(figures.map(({ id, value }) => [id, value] as const))('by its account: %s, %i', (_, value) => {
    expect(holding(spelled(value))).toEqual([]);
  });

  it.each(['24303', '24.303', '24,303', '24 303', '24_303'])('and %s would be found', (text) => {
    expect(spelled(24_303).test(`value: ${text},`)).toBe(true);
    expect(spelled(24_303).test(`value: 1${text},`)).toBe(false);
  });
});

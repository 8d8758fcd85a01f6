import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Language } from '../../src/i18n/languages.ts';
import { numbersOf } from '../../src/i18n/numbers.ts';

/** A text with every kind of space as a plain one. */
export const plain = (text: string | null): string => (text ?? '').replace(/\s+/g, ' ').trim();

/** What an element says. */
export const textOf = async (element: Locator): Promise<string> => plain(await element.textContent());

/** Chooses one of a few by its name. */
export const choose = (page: Page, name: string): Promise<void> =>
  page.getByRole('radio', { name, exact: true }).check();

/** The sentence that is read first. */
export const verdictOf = (page: Page): Promise<string> => textOf(page.getByRole('heading', { level: 1 }));

/** Tonnes of the verdict. */
export async function tonnesOf(page: Page): Promise<number> {
  const [, digits = ''] = /([\d.,]+)\s(?:ton|t) CO/.exec(await verdictOf(page)) ?? [];
  return Number(digits.replace(/[.,]/g, ''));
}

/** A whole number as the page writes it. */
export const told = (value: number, language: Language = 'da'): string => numbersOf(language).number(value);

/** Waits until the verdict tells this many tonnes. */
export async function expectTonnes(page: Page, tonnes: number, language: Language = 'da'): Promise<void> {
  await expect.poll(() => verdictOf(page)).toContain(told(tonnes, language));
}

/** A lever by its id. */
export const lever = (page: Page, id: string) => page.locator(`[data-lever="${id}"]`);

/** The handle of a lever, for keys. */
export const handle = (page: Page, id: string) => lever(page, id).locator('input[type="range"]');

/** The field in which a lever's value is typed. */
export const field = (page: Page, id: string) => lever(page, id).locator('input.lever-value');

/** The value of a lever, as its field shows it. */
export const shownValue = async (page: Page, id: string): Promise<string> =>
  plain(await field(page, id).inputValue());

/** Types a value for a lever, as a reader does. */
export async function type(page: Page, id: string, value: string): Promise<void> {
  await field(page, id).fill(value);
  await field(page, id).press('Enter');
}

import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { layout } from '../model/assembled.ts';
import { testedApp } from './app.ts';
import { choose, textOf } from './reading.ts';

const app = testedApp();
const link = `model=${layout.version}&scenario=no-ccs&evShare2030=0.4`;

/**
 * Where numbers stand that are none of the model's: axes, names, dates, counts of things on the page, words of
 * the data about itself, and the panel in which numbers are open already.
 */
const OTHER_NUMBERS = [
  '[data-axis]',
  'option',
  'summary',
  '.drawer',
  '.unseen',
  '.news',
  '.sources',
  '.lever-meaning',
  '.lever-limit',
  '.lever-group-changed',
  '.page-footer',
  '.downloads',
  '.assumption-count',
  '.choose-compared',
  '.map-key',
  '.measures',
  '.disagreements',
].join(', ');

/** Words with a number in them, other than a year, that no press opens. */
async function unopened(page: Page): Promise<readonly string[]> {
  return page.evaluate((others) => {
    const found: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      const words = (node.nodeValue ?? '').replace(/\b(19|20)\d\d\b/g, '');
      if (!parent || !/\d/.test(words) || !parent.checkVisibility()) continue;
      if (!parent.closest(`[data-figure], [data-answer], script, style, ${others}`)) found.push(words.trim());
    }
    return found;
  }, OTHER_NUMBERS);
}

/** Unfolds everything there is. */
async function unfold(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const each of document.querySelectorAll('details')) each.open = true;
    for (const each of document.querySelectorAll<HTMLElement>('.lever-name')) each.click();
  });
  await page.locator('.lever-details').last().waitFor();
  await page.locator('.series-scroll').first().waitFor();
}

describe('every number of the model opens', () => {
  it.each(['Dansk', 'English'])('on the first screen, in %s', async (language) => {
    const page = await app.visit({ link });
    await choose(page, language);
    await unfold(page);
    expect(await unopened(page)).toEqual([]);
  });

  it('by user too, and drawn as lines', async () => {
    const page = await app.visit({ link, views: { breakdown: 'user', form: 'lines' } });
    await unfold(page);
    expect(await unopened(page)).toEqual([]);
  });

  it('in the analyses', async () => {
    const page = await app.visit({ link });
    await page.locator('.bench').scrollIntoViewIfNeeded();
    await page.locator('.influences li').first().waitFor();
    await page.locator('.ways-table tbody tr').first().waitFor();
    await unfold(page);
    expect(await unopened(page)).toEqual([]);
  });

  it('in every topic behind the numbers', async () => {
    const page = await app.visit({ link });
    await page.getByRole('button', { name: 'Hvor kommer tallene fra?' }).click();
    await page.locator('.assumptions tbody tr').first().waitFor();
    const topics = page.locator('.numbers > .segments label');
    expect(await topics.count()).toBe(6);
    for (const topic of await topics.all()) {
      await topic.click();
      await expect.poll(() => page.locator('.numbers .bench-waiting').count()).toBe(0);
      expect(await unopened(page)).toEqual([]);
    }
  });
});

/** The number that words begin with, without its sign. */
const numberIn = (words: string): string => /\d[\d.,]*/.exec(words)?.[0].replace(/[.,]$/, '') ?? '';

/** The numbers that the panel tells first. */
async function numbersIn(page: Page): Promise<readonly string[]> {
  const told = await page.locator('.drawer-value, .drawer-beside').allTextContents();
  return told.join(' ').split(/\s+/).map(numberIn);
}

it('shows in the panel what stood on the screen, to the digit, whatever is pressed', async () => {
  const page = await app.visit({ link });
  await page.evaluate(() => {
    for (const each of document.querySelectorAll('details')) each.open = true;
  });
  await page.locator('.series-scroll').waitFor();
  const pressed = await page.locator('[data-figure]').evaluateAll((all) => {
    const first = new Map<string, { address: string; words: string }>();
    for (const each of all) {
      const address = each.getAttribute('data-figure') ?? '';
      const words = each.textContent ?? '';
      const kind = address.replace(/\d{4}/, '');
      if (/\d/.test(words) && !words.includes('→') && !first.has(kind)) first.set(kind, { address, words });
    }
    return [...first.values()];
  });
  expect(pressed.length).toBeGreaterThan(30);
  const open = (address: string) =>
    page.evaluate((wanted) => {
      document
        .querySelector(`[data-figure="${wanted}"]`)
        ?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    }, address);
  for (const { address, words } of pressed) {
    await open(address);
    const wanted = numberIn(words.replace(/^\D*\d{4}: /, ''));
    await expect
      .poll(async () => `${address}: ${(await numbersIn(page)).join(' ')} `)
      .toContain(` ${wanted} `);
    await page.keyboard.press('Escape');
  }
  expect(app.errors).toEqual([]);
});

it('goes from number to number with the arrow keys in a table, which is one stop', async () => {
  const page = await app.visit({ link });
  await page.locator('.readout').focus();
  await page.keyboard.press('ArrowDown');
  const first = await page.evaluate('document.activeElement?.dataset.figure');
  await page.keyboard.press('ArrowDown');
  const second = await page.evaluate('document.activeElement?.dataset.figure');
  expect(first).toMatch(/^total\.\d{4}$/);
  expect(second).toMatch(/^total\.\d{4}\./);
  await page.keyboard.press('Enter');
  await expect.poll(() => page.locator('.drawer').count()).toBe(1);
  await page.keyboard.press('Escape');
  expect(await page.evaluate('document.activeElement?.dataset.figure')).toBe(second);
});

it('tells how an analysis came to a number that is pressed, and says so when it is no longer that', async () => {
  const page = await app.visit({ link });
  await page.locator('.bench').scrollIntoViewIfNeeded();
  const cell = page.locator('.shares tbody td.number').first();
  await cell.waitFor();
  const words = await textOf(cell);
  await cell.click();
  await expect.poll(() => textOf(page.locator('.drawer-value'))).toBe(words);
  expect(await textOf(page.locator('.drawer'))).toContain('Shapley');
  await page.evaluate(`location.hash = 'model=${layout.version}&scenario=bau&open=answer.shares'`);
  await expect.poll(() => textOf(page.locator('.drawer'))).toContain('Dit scenarie er ændret siden');
});

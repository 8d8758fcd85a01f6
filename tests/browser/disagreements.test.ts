import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { municipality, reference, run } from '../model/assembled.ts';
import { testedApp } from './app.ts';
import { faults } from './faults.ts';
import { choose, expectTonnes, plain, textOf } from './reading.ts';

const app = testedApp();
const topic = (page: Page) => page.locator('.disagreements');

async function visit(theme: 'light' | 'dark' = 'light', width = 1440): Promise<Page> {
  const page = await app.visit({ views: { theme }, viewport: { width, height: 900 } });
  await page.getByRole('button', { name: 'Hvor kommer tallene fra?' }).click();
  await choose(page, 'Uenigheder og nyt');
  await topic(page).waitFor();
  return page;
}

it('tells every contradiction with both figures, what the model uses, and where it stands', async () => {
  const page = await visit();
  const told = (await topic(page).locator('ol > li').allTextContents()).map(plain);
  expect(told).toHaveLength(municipality.contradictions.length);
  for (const [at, { topic: name, says, uses }] of municipality.contradictions.entries()) {
    for (const { da } of [name, says, uses]) expect(told[at]).toContain(plain(da));
    expect(told[at]).toMatch(/regnskab 2024, linje \d/);
  }
});

it('has the figures with other values that no contradiction speaks of', async () => {
  const page = await visit();
  const section = topic(page).locator('section').filter({ hasText: 'Tal, der findes i flere udgaver' });
  expect(await section.locator('> ul > li').count()).toBe(1);
  expect(await textOf(section)).toContain('3.118 ton CO₂ om året. Uden strøm');
});

it('opens the figures and levers concerned', async () => {
  const page = await visit();
  await topic(page).getByRole('button', { name: 'Sidste gasfyr', exact: true }).click();
  await expect.poll(() => textOf(page.locator('.drawer h2'))).toBe('Sidste gasfyr');
  expect(app.errors).toEqual([]);
});

it('tells what has happened since, and opens the scenarios that show what it may lead to', async () => {
  const page = await visit();
  const section = topic(page).locator('section').filter({ hasText: 'Nyt siden regnskabet' });
  expect(await textOf(section)).toContain('22. december 2025');
  await section.getByRole('button', { name: 'Se “Ingen CO₂-fangst”' }).click();
  await expectTonnes(page, run(reference('no-ccs')).of('total', 2030));
});

it.each([
  ['light', 1440],
  ['dark', 360],
] as const)('axe finds nothing and nothing is cut off, %s at %i pixels', async (theme, width) => {
  const page = await visit(theme, width);
  expect(await faults(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
});

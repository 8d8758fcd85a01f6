import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { municipality, reference, run } from '../model/assembled.ts';
import { testedApp } from './app.ts';
import { expectTonnes, textOf, told } from './reading.ts';

const app = testedApp();
const table = (page: Page) => page.locator('.assumptions');
const rows = (page: Page) => table(page).locator('tbody tr');

async function visit(link = ''): Promise<Page> {
  const page = await app.visit({ link });
  await page.getByRole('button', { name: 'Hvor kommer tallene fra?' }).click();
  await table(page).waitFor();
  return page;
}

const total = (fossilShare: number) =>
  run({ ...reference('path'), parameters: { fossilShare } }).of('total', 2030);

it('lets the fossil share of waste be changed, and shows where it bites', async () => {
  const page = await visit();
  await table(page).getByLabel('Søg').fill('fossil');
  const field = table(page).getByLabel('Skriv en værdi for Fossil del af CO₂ fra affald');
  await field.fill('45 %');
  await field.press('Enter');
  await expectTonnes(page, total(0.45));
  await expect.poll(() => page.url()).toContain('fossilShare=0.45');
  expect(await textOf(rows(page).filter({ hasText: 'Ændret' }))).toContain('Tilbage til 40 %');
  await page.locator('.verdict').getByRole('button', { name: 'Regnet med 1 ændret tal' }).click();
  await expect.poll(() => textOf(page.locator('.drawer-changed'))).toContain('Modellens eget tal er 40 %');
  await page.keyboard.press('Escape');
  await page.locator('.verdict-near .figure').first().click();
  await expect
    .poll(() => textOf(page.locator('.drawer-changed')))
    .toContain('Bygger på et tal, du har ændret:Fossil del af CO₂ fra affald');
  await page.keyboard.press('Escape');
  await page.locator('.differences summary').click();
  expect(await textOf(page.locator('.differences'))).toContain('40 % → 45 %');
  await rows(page)
    .getByRole('button', { name: /tilbage til 40 %$/ })
    .click();
  await expectTonnes(page, total(0.4));
});

it('refuses a value outside the range in a sentence, and keeps what was there', async () => {
  const page = await visit();
  await table(page).getByLabel('Søg').fill('fossilShare');
  const field = table(page).getByLabel(/^Skriv en værdi/);
  await field.fill('90 %');
  await field.press('Enter');
  await expect.poll(() => textOf(table(page).locator('.lever-error'))).toContain('skal ligge mellem');
  await expectTonnes(page, total(0.4));
});

it('has every lever and figure that the equations read, and changes no reported one', async () => {
  const page = await visit();
  const count = municipality.levers.length;
  await table(page).getByLabel('Slags').selectOption({ label: 'Virkemiddel' });
  await expect.poll(() => rows(page).count()).toBe(count);
  await table(page).getByLabel('Slags').selectOption({ label: 'Oplyst' });
  await expect.poll(() => rows(page).count()).toBeGreaterThan(10);
  expect(await rows(page).locator('input').count()).toBe(0);
  expect(await textOf(table(page).locator('.numbers-intro'))).toContain('Oplyste tal kan ikke ændres');
});

it('puts first what matters most, as the analysis tells it', async () => {
  const page = await visit();
  await expect.poll(() => textOf(rows(page).first().locator('.number'))).toMatch(/%$/);
  const shares = (await rows(page).locator('.number').allTextContents()).map((text) =>
    Number.parseFloat(text.replace(',', '.')),
  );
  const known = shares.filter((share) => !Number.isNaN(share));
  expect(known.length).toBeGreaterThan(5);
  expect(known).toEqual(known.toSorted((one, other) => other - one));
});

it('opens a row where its number comes from', async () => {
  const page = await visit();
  await table(page).getByLabel('Søg').fill('personbiler i 2024');
  await rows(page).getByRole('button', { name: 'Personbiler i 2024' }).click();
  await expect.poll(() => textOf(page.locator('.drawer-value'))).toBe(told(24314));
  expect(app.errors).toEqual([]);
});

import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { layout, reference, run } from '../model/assembled.ts';
import { testedApp } from './app.ts';
import { choose, textOf, told, type } from './reading.ts';

const app = testedApp();
const plan = run(reference('path'));
const heading = (page: Page) => textOf(page.locator('.drawer h2'));
const value = (page: Page) => textOf(page.locator('.drawer-value'));
const follow = (page: Page, name: string) =>
  page.locator('.drawer').getByRole('button', { name, exact: true }).first().click();

it('leads from the verdict to the line in the report, and back by the trail', async () => {
  const page = await app.visit();
  await page.locator('.verdict-near .figure').first().click();
  await expect.poll(() => heading(page)).toBe('Udledning i alt');
  expect(await value(page)).toBe(`${told(plan.of('total', 2030))} ton CO₂ om året`);
  await follow(page, 'Affald og kemi');
  await expect.poll(() => value(page)).toBe(`${told(plan.of('waste', 2030))} ton CO₂ om året`);
  await follow(page, 'Udledning fra affald, ressourcer og kemi');
  await expect.poll(() => value(page)).toBe('8.484 ton CO₂ om året');
  expect(await textOf(page.locator('.drawer .sources'))).toContain('linje 1525');
  await page.locator('.trail').getByRole('button', { name: 'Udledning i alt 2030' }).click();
  await expect.poll(() => heading(page)).toBe('Udledning i alt');
  expect(await page.locator('.trail').count()).toBe(0);
});

it('has an address that opens the same number, and goes back with the browser', async () => {
  const page = await app.visit();
  await page.locator('.verdict-near .figure').first().click();
  await follow(page, 'Fjernvarme');
  await expect.poll(() => page.url()).toContain('open=districtHeating.2030');
  const other = await app.visit({ link: new URL(page.url()).hash.slice(1) });
  await expect.poll(() => heading(other)).toBe('Fjernvarme');
  expect(await value(other)).toBe(await value(page));
  await page.goBack();
  await expect.poll(() => heading(page)).toBe('Udledning i alt');
  await page.goBack();
  await expect.poll(() => page.locator('.drawer').count()).toBe(0);
});

it('follows the levers and the year while it is open', async () => {
  const page = await app.visit({ link: `model=${layout.version}&scenario=path&open=gas.2030` });
  await expect.poll(() => heading(page)).toBe('Gas');
  await type(page, 'gasPhaseOutYear', '2035');
  const late = run(reference('path', { gasPhaseOutYear: 2035 }));
  await expect.poll(() => value(page)).toBe(`${told(late.of('gas', 2030))} ton CO₂ om året`);
  await page.locator('.drawer select').selectOption('2035');
  await expect.poll(() => value(page)).toBe(`${told(late.of('gas', 2035))} ton CO₂ om året`);
  await expect.poll(() => page.url()).toContain('open=gas.2035');
});

it('is used with keys alone, and gives the focus back', async () => {
  const page = await app.visit();
  await page.locator('.verdict-near .figure').first().focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => page.evaluate('document.activeElement?.tagName')).toBe('H2');
  await page.keyboard.press('Escape');
  await expect.poll(() => page.locator('.drawer').count()).toBe(0);
  expect(await page.evaluate('document.activeElement?.dataset.figure')).toBe('total.2030');
});

it('says equations to those who hear the page, in both languages', async () => {
  const page = await app.visit({ link: `model=${layout.version}&scenario=path&open=districtHeating.2030` });
  const equations = page.locator('.drawer [role=math]');
  await expect.poll(() => equations.first().getAttribute('aria-label')).toContain('Fjernvarme er');
  expect(await equations.first().getAttribute('aria-label')).toContain('parentes 1 minus');
  await choose(page, 'English');
  await expect
    .poll(() => equations.first().getAttribute('aria-label'))
    .toMatch(/^District heating equals .* times open bracket 1 minus/);
  expect(app.errors).toEqual([]);
});

it('explains signs that are not learned at school, where they stand', async () => {
  const page = await app.visit({ link: `model=${layout.version}&scenario=path&open=waste.2030` });
  await expect.poll(() => textOf(page.locator('.drawer .formula'))).toContain('den øverste række er år');
  const other = await app.visit({ link: `model=${layout.version}&scenario=path&open=total.2030` });
  await expect.poll(() => heading(other)).toBe('Udledning i alt');
  expect(await textOf(other.locator('.drawer .formula'))).not.toContain('den øverste række er år');
});

it('stays out of what is printed', async () => {
  const page = await app.visit({ link: `model=${layout.version}&scenario=path&open=total.2030` });
  await page.locator('.drawer').waitFor();
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.drawer').isVisible()).toBe(false);
});

it('refuses the address of a number that there is none of, in a sentence', async () => {
  const page = await app.visit({ link: `model=${layout.version}&scenario=path&open=nothing.2030` });
  await expect.poll(() => textOf(page.locator('.notice'))).toContain('“nothing” er hverken');
});

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { numbersOf } from '../../src/i18n/numbers.ts';
import { reference, run } from '../model/assembled.ts';
import { testedApp, type Visit } from './app.ts';
import { download } from './download.ts';
import { expectTonnes, lever, plain, textOf } from './reading.ts';

const app = testedApp();
const list = (page: Page) => page.locator('.indicators');
const item = (page: Page, name: string) => list(page).locator('.indicator').filter({ hasText: name });
const valueIn = (page: Page, name: string, year: number) =>
  item(page, name).locator(`tr[data-year="${year}"] .indicator-own`);
const status = (page: Page) => page.locator('.formula-result [role="status"]');
const formula = (page: Page) => list(page).getByRole('combobox', { name: 'Formel' });
const focused = (page: Page) =>
  page.evaluate(
    () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent,
  );

async function visit(visited: Visit = {}): Promise<Page> {
  const page = await app.visit(visited);
  await page.locator('.closer label').nth(1).click();
  await page.locator('.numbers .segments label').nth(1).click();
  await list(page).waitFor();
  return page;
}

/** Writes an indicator without saving it. */
async function write(page: Page, text: string): Promise<void> {
  await list(page).getByRole('button', { name: 'Nyt nøgletal' }).click();
  await list(page).getByLabel('Navn').fill('Prøve');
  await formula(page).fill(text);
  await formula(page).press('Escape');
}

const path = run(reference('path'));
const road = (of: (quantity: string, year: number) => number, year: number) =>
  numbersOf('da').number(of('cars', year) + of('freight', year));

it('takes an indicator by the keyboard alone, shows what the model gives, and follows a lever', async () => {
  const page = await visit();
  await page.locator('.indicator-add').focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => page.evaluate(() => document.activeElement?.localName)).toBe('input');
  await page.keyboard.type('Veje');
  await page.keyboard.press('Tab');
  await page.keyboard.type('cars + varebiler');
  const options = page.locator('.formula-choices [role="option"]');
  await expect.poll(() => options.count()).toBeGreaterThan(1);
  const at = (await options.locator('code').allTextContents()).indexOf('freight');
  for (let step = 0; step < at; step += 1) await page.keyboard.press('ArrowDown');
  const active = await formula(page).getAttribute('aria-activedescendant');
  expect(await textOf(page.locator(`[id="${active}"]`))).toBe(
    'Varebiler og lastbiler freight ton CO₂ om året',
  );
  await page.keyboard.press('Tab');
  expect(await formula(page).inputValue()).toBe('cars + freight');
  expect(await options.count()).toBe(0);
  await expect.poll(() => textOf(status(page))).toContain(`2030: ${road(path.of, 2030)} ton CO₂ om året`);
  await page.keyboard.press('Enter');
  await expect.poll(() => textOf(valueIn(page, 'Veje', 2030))).toBe(road(path.of, 2030));
  expect(await textOf(valueIn(page, 'Veje', 2045))).toBe(road(path.of, 2045));
  expect(await focused(page)).toBe('Ret Veje');

  const fewer = run(reference('path', { evShare2030: 0.5 }));
  await lever(page, 'evShare2030').locator('input.lever-value').fill('50 %');
  await lever(page, 'evShare2030').locator('input.lever-value').press('Enter');
  await expectTonnes(page, fewer.of('total', 2030));
  await item(page, 'Veje').scrollIntoViewIfNeeded();
  await expect.poll(() => textOf(valueIn(page, 'Veje', 2030))).toBe(road(fewer.of, 2030));
  await list(page).getByLabel('Vis også året').selectOption('2040');
  await expect.poll(() => textOf(valueIn(page, 'Veje', 2040))).toBe(road(fewer.of, 2040));

  // Moved while the indicators stay in sight.
  await item(page, 'Veje').getByRole('button', { name: 'Ret' }).press('Control+z');
  await expect.poll(() => textOf(valueIn(page, 'Veje', 2030))).toBe(road(path.of, 2030));
});

it('closes the names on Escape, and leaves a name that is written out alone', async () => {
  const page = await visit();
  await write(page, '');
  await formula(page).pressSequentially('totl'.slice(0, 3));
  await page.getByRole('listbox').waitFor();
  await formula(page).press('Escape');
  expect(await page.getByRole('listbox').count()).toBe(0);
  await formula(page).pressSequentially('al');
  await page.getByRole('listbox').waitFor();
  await formula(page).press('Enter');
  await expect
    .poll(() => textOf(valueIn(page, 'Prøve', 2030)))
    .toBe(numbersOf('da').number(path.of('total', 2030)));
});

it('tells of a misspelt name where it is and what may be meant, once typing rests, and saves nothing', async () => {
  const page = await visit();
  await write(page, 'cars + totl / 2');
  expect(await textOf(status(page))).toBe('');
  await expect
    .poll(() => textOf(status(page)))
    .toBe('Tegn 8: Modellen har intet, der hedder “totl”. Mente du total?');
  expect(await textOf(page.locator('.formula-marked mark'))).toBe('totl');
  expect(await formula(page).getAttribute('aria-invalid')).toBe('true');
  const described = (await formula(page).getAttribute('aria-describedby'))?.split(' ') ?? [];
  expect(described).toContain(await status(page).getAttribute('id'));
  await list(page).getByRole('button', { name: 'Gem nøgletal' }).click();
  await expect.poll(() => formula(page).evaluate((field) => field === document.activeElement)).toBe(true);
  expect(await list(page).locator('.indicator').count()).toBe(0);
});

const HOSTILE = [
  'cos.constructor("return 1")()',
  'f(x) = f(x)',
  'import({total: 1}, {override: true})',
  'total.constructor',
  '(('.repeat(20),
  '9^9^9^9^9^9 + zzz',
  'while(1)',
];

it('refuses hostile formulas, and the page goes on after each', async () => {
  const page = await visit();
  await write(page, '1 + 1');
  for (const text of HOSTILE) {
    await formula(page).fill(text);
    await formula(page).press('Escape');
    await list(page).getByRole('button', { name: 'Gem nøgletal' }).click();
    await expect
      .poll(() => textOf(status(page)), { message: text })
      .toMatch(/^(Tegn \d+|Formlen er for lang)/);
    expect(await list(page).locator('.indicator').count(), text).toBe(0);
    await formula(page).fill('1 + 1');
    await expect.poll(() => textOf(status(page)), { message: text }).toContain('2030: 2,00');
  }
  expect(app.errors).toEqual([]);
});

it('keeps an indicator over a reload, and gives back one that is deleted', async () => {
  const page = await visit();
  await list(page).getByRole('button', { name: 'Nyt nøgletal' }).click();
  await list(page).getByRole('button', { name: 'Udledning pr. indbygger' }).click();
  await list(page).getByRole('button', { name: 'Gem nøgletal' }).click();
  const name = 'Udledning pr. indbygger';
  const perPerson = numbersOf('da').number(path.of('total', 2030) / 48000, 2);
  await expect.poll(() => textOf(valueIn(page, name, 2030))).toBe(perPerson);
  const reload = async (): Promise<void> => {
    await page.reload();
    await page.locator('.closer label').nth(1).click();
    await page.locator('.numbers .segments label').nth(1).click();
  };
  await reload();
  await expect.poll(() => textOf(valueIn(page, name, 2030))).toBe(perPerson);
  expect(await textOf(item(page, name).locator('caption'))).toBe('Enhed: ton CO₂ om året');
  await item(page, name).getByRole('button', { name: 'Slet' }).click();
  await expect.poll(() => item(page, name).count()).toBe(0);
  await page
    .locator('.notice')
    .filter({ hasText: `“${name}” er slettet.` })
    .getByRole('button', { name: 'Fortryd' })
    .click();
  await reload();
  await expect.poll(() => textOf(valueIn(page, name, 2030))).toBe(perPerson);
});

it('takes indicators out as a file and in again, and tells of one that cannot be read', async () => {
  const page = await visit();
  await write(page, 'cars / total');
  await list(page).getByRole('button', { name: 'Gem nøgletal' }).click();
  await item(page, 'Prøve').waitFor();
  const { name, content } = await download(page, 'Hent som fil', list(page));
  expect(name).toBe('noegletal.json');
  const other = await visit();
  const open = async (buffer: Buffer): Promise<string> => {
    const file = { name: 'nøgletal.json', mimeType: 'application/json', buffer };
    await list(other).locator('input[type="file"]').setInputFiles(file);
    const told = list(other).locator('.indicator-files [role="status"]');
    await expect.poll(() => textOf(told)).not.toBe('');
    return plain(await told.textContent());
  };
  expect(await open(content)).toBe('Ét nøgletal er kommet til fra filen.');
  const share = numbersOf('da').percent(path.of('cars', 2030) / path.of('total', 2030), 0);
  await expect.poll(() => textOf(valueIn(other, 'Prøve', 2030))).toContain(plain(share).slice(0, 2));
  const broken = content.toString().replace('"formula"', '"formel"');
  await expect.poll(() => open(Buffer.from(broken))).toContain('Nøgletal nummer 1 i filen: ');
});

it('writes the numbers beside its lines with decimals where they need them', async () => {
  const page = await visit();
  await write(page, 'total / 4800000');
  await list(page).getByRole('button', { name: 'Gem nøgletal' }).click();
  await expect.poll(() => textOf(item(page, 'Prøve').locator('svg'))).toContain('0,02');
});

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

it.each([
  ['light', { width: 1440, height: 900 }],
  ['dark', { width: 360, height: 800 }],
] as const)('axe finds nothing in %s, and nothing is cut off', async (theme, viewport) => {
  const page = await visit({ viewport, views: { theme } });
  await write(page, 'total / 48000');
  await list(page).getByRole('button', { name: 'Gem nøgletal' }).click();
  await item(page, 'Prøve').locator('svg').waitFor();
  await write(page, 'totl');
  await page.locator('.formula-marked').waitFor();
  await formula(page).pressSequentially(' + ca');
  await page.getByRole('listbox').waitFor();
  await page.evaluate(axeSource);
  const faults = await page.evaluate(async () => {
    const { violations } = await window.axe.run('.indicators');
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
  });
  expect(faults).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(viewport.width);
});

import { expect, it } from 'vitest';
import { reference, run } from '../model/assembled.ts';
import { testedApp } from './app.ts';
import { choose, plain, textOf, told, verdictOf } from './reading.ts';

const app = testedApp();
const plan = run(reference('path'));
const bau = run(reference('bau'));

it('opens with the plan, already computed, in Danish', async () => {
  const page = await app.visit();
  expect(await page.locator('html').getAttribute('lang')).toBe('da');
  const verdict = await verdictOf(page);
  expect(verdict).toContain(`${told(plan.of('total', 2030))} ton CO₂`);
  expect(verdict).toContain('85,6 % under 1990');
  expect(verdict).toContain('Målet på 85 % nås.');
  const later = await textOf(page.locator('.verdict-later'));
  expect(later).toContain(`${told(-plan.of('total', 2045))} ton`);
  expect(later).toContain('Målet om netto nul nås.');
  expect(await textOf(page.locator('.verdict-sum'))).toContain(told(plan.of('cumulative', 2045)));
});

it('says the same in English, with English numbers', async () => {
  const page = await app.visit();
  await choose(page, 'English');
  await expect.poll(() => page.locator('html').getAttribute('lang')).toBe('en');
  const verdict = await verdictOf(page);
  expect(verdict).toContain(`${told(plan.of('total', 2030), 'en')} t CO₂`);
  expect(verdict).toContain('85.6% below 1990');
  expect(verdict).toContain('The goal of 85% is reached.');
  expect(await page.title()).toMatch(/^The reduction path/);
  await page.reload();
  await expect.poll(() => verdictOf(page)).toContain('is reached');
});

it('says by how much a goal is missed, in sentence and picture alike', async () => {
  const page = await app.visit({ link: 'scenario=no-ccs' });
  const late = run(reference('no-ccs'));
  const missing = told(late.of('total', 2030) - 58_500);
  expect(await verdictOf(page)).toContain(`Målet på 85 % nås ikke. Der er ${missing} ton for meget.`);
  expect(await page.locator('.path-picture').innerHTML()).toContain(`${missing} ton over målet`);
});

it('draws history, goals, business as usual, the plan and the own scenario', async () => {
  const page = await app.visit({ link: 'scenario=boilers-2035' });
  const picture = page.locator('.path-picture');
  const words = plain((await picture.locator('text').allTextContents()).join(' '));
  for (const word of [
    '390.000',
    'Mål 2030: 58.500',
    'Mål 2045: netto nul',
    'Mit scenarie',
    'Reduktionsstien',
  ]) {
    expect(words).toContain(word);
  }
  expect(words).toContain(`Uden ny indsats ${told(bau.of('total', 2050))}`);
});

it('has the same figures in the table as in the model, by source and by user, areas or lines', async () => {
  const page = await app.visit();
  await page.getByText('Vis tallene som tabel').click();
  const row = (year: number) => textOf(page.locator('.series tbody tr', { hasText: new RegExp(`^${year}`) }));
  await expect.poll(() => row(2035)).toContain(told(plan.of('total', 2035)));
  await expect.poll(() => row(2035)).toContain(told(plan.of('cars', 2035)));
  expect(await row(1990)).toBe('1990390.000');
  expect(await row(2030)).toMatch(/58\.500$/);
  await choose(page, 'bruger');
  await expect.poll(() => row(2035)).toContain(told(plan.of('citizensEmissions', 2035)));
  await choose(page, 'linjer');
  expect(await page.locator('.path-picture').getByText('Borgere').count()).toBe(1);
  await page.reload();
  expect(await page.getByRole('radio', { name: 'linjer' }).isChecked()).toBe(true);
});

it('gives a year’s figures by pointing and by arrow keys, and speaks them', async () => {
  const page = await app.visit();
  const caption = page.locator('.readout caption');
  expect(await textOf(caption)).toBe('Tallene for 2030');
  const years = page.getByRole('slider', { name: 'År', exact: true });
  await years.focus();
  await page.keyboard.press('ArrowRight');
  expect(await textOf(caption)).toBe('Tallene for 2031');
  expect(await textOf(page.locator('.readout'))).toContain(told(plan.of('total', 2031)));
  expect(await years.getAttribute('aria-valuetext')).toContain(`${told(plan.of('total', 2031))} ton`);
  await page.keyboard.press('End');
  expect(await textOf(caption)).toBe('Tallene for 2050');
  const box = await page.locator('.path-picture').boundingBox();
  await page.mouse.move((box?.x ?? 0) + 250, (box?.y ?? 0) + 200);
  await expect.poll(() => textOf(caption)).toMatch(/Tallene for 202[4-6]/);
});

it('tells the picture in sentences to those who hear the page', async () => {
  const page = await app.visit({ link: 'scenario=no-ccs' });
  const sentences = page.locator('.path-figure figcaption');
  await expect.poll(() => textOf(sentences)).toContain('Uden ny indsats');
  const spoken = await textOf(sentences);
  expect(spoken).toContain('1990: 390.000');
  expect(spoken).toContain('I 2030 er målet 58.500');
  expect(spoken).toContain(`Mit scenarie: ${told(run(reference('no-ccs')).of('total', 2030))} ton`);
});

it('tells that the plant’s company did not bid, and opens the late and the never case', async () => {
  const page = await app.visit();
  const news = page.getByRole('complementary', { name: 'Nyt siden regnskabet' });
  expect(await textOf(news)).toContain('22. december 2025');
  await news.getByRole('button', { name: /to år forsinket/ }).click();
  await expect
    .poll(() => verdictOf(page))
    .toContain(told(run(reference('ccs-two-years-late')).of('total', 2030)));
  await news.getByRole('button', { name: /Ingen CO₂-fangst/ }).click();
  await expect.poll(() => verdictOf(page)).toContain(told(run(reference('no-ccs')).of('total', 2030)));
});

it('runs under a policy that forbids code from text, and breaks it nowhere', async () => {
  const page = await app.visit();
  const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
  expect(policy).toContain("script-src 'self'");
  expect(policy).not.toMatch(/unsafe|https?:/);
  expect(app.errors).toEqual([]);
});

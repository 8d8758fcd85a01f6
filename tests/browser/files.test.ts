import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { layout, reference, run } from '../model/assembled.ts';
import { testedApp } from './app.ts';
import { download } from './download.ts';
import { expectTonnes, textOf, type, verdictOf } from './reading.ts';

const app = testedApp();
const plan = run(reference('path'));

const open = (page: Page, name: string, content: Buffer | string): Promise<void> =>
  page.locator('.file-picker').setInputFiles({
    name,
    mimeType: 'application/json',
    buffer: Buffer.from(content),
  });

it('carries a scenario out and in again, to the bit', async () => {
  const page = await app.visit();
  await type(page, 'evShare2030', '41');
  await type(page, 'ccsStart', 'maj 2033');
  await expect.poll(() => page.url()).toContain('ccsStart=2033-05');
  const told = await verdictOf(page);
  const file = await download(page, 'Scenariet som fil');
  expect(JSON.parse(file.content.toString())).toMatchObject({
    model: layout.version,
    levers: { evShare2030: 0.41, ccsStart: 2033 + 4 / 12 },
  });
  const other = await app.visit();
  await open(other, file.name, file.content);
  await expect.poll(() => verdictOf(other)).toBe(told);
  await open(other, file.name, file.content);
  await expect.poll(() => other.locator('.shelf-item[data-current="true"]').count()).toBe(1);
  expect(await other.getByRole('button', { name: /^Slet / }).count()).toBe(1);
});

it('gives the settled figures also while a change is shown again', async () => {
  const page = await app.visit({ reducedMotion: 'no-preference' });
  await page.getByRole('switch').first().click();
  await expectTonnes(page, run(reference('no-ccs')).of('total', 2030));
  await page.getByRole('button', { name: 'Vis ændringen igen' }).click();
  const text = (await download(page, 'Tallene (CSV)')).content.toString();
  const row = text.split('\n').find((line) => line.startsWith('2030')) ?? '';
  expect(Number(row.split(',')[1])).toBeCloseTo(run(reference('no-ccs')).of('total', 2030), 4);
});

it.each([
  ['broken', '{"format":', 'ikke JSON'],
  ['foreign', '{"type":"FeatureCollection"}', 'ikke et scenarie herfra'],
  ['oversized', ' '.repeat(300 * 1024), 'for stor'],
])('refuses a %s file with a sentence and changes nothing', async (_, content, sentence) => {
  const page = await app.visit({ link: 'scenario=no-ccs' });
  const told = await verdictOf(page);
  await open(page, 'x.json', content);
  await expect.poll(() => textOf(page.locator('.notice[data-kind="fileRefused"]'))).toContain(sentence);
  expect(await verdictOf(page)).toBe(told);
});

it('tells that a file is from another version of the model', async () => {
  const page = await app.visit();
  const { content } = await download(page, 'Scenariet som fil');
  const older = { ...JSON.parse(content.toString()), model: '2023-0000dead' };
  await open(page, 'x.json', JSON.stringify(older));
  await expect.poll(() => textOf(page.locator('.notice'))).toContain('2023-0000dead');
  await expectTonnes(page, plan.of('total', 2030));
});

it('gives the figures as a table, also with Danish commas, carrying title, scenario and version', async () => {
  const page = await app.visit();
  const english = (await download(page, 'Tallene (CSV)')).content.toString();
  const danish = (await download(page, 'Tallene til dansk Excel (CSV)')).content.toString();
  for (const text of [english, danish]) {
    expect(text).toContain('udledning i ton CO₂ om året');
    expect(text).toContain('Reduktionsstien');
    expect(text).toContain(layout.version);
  }
  expect(danish.startsWith('\ufeff')).toBe(true);
  const row = (text: string) => text.split('\n').find((line) => line.startsWith('2030')) ?? '';
  const figure = row(english).split(',')[1] ?? '';
  expect(Number(figure)).toBeCloseTo(plan.of('total', 2030), 6);
  expect(row(danish).split(';')[1]).toBe(figure.replace('.', ','));
});

it('gives the picture as SVG and PNG, carrying title, scenario and version', async () => {
  const page = await app.visit({ views: { theme: 'dark' } });
  const svg = (await download(page, 'Billedet (SVG)')).content.toString();
  for (const words of ['udledning 1990-2050', 'Reduktionsstien', layout.version, '390.000', 'Mål 2030']) {
    expect(svg).toContain(words);
  }
  expect(svg).not.toContain('var(--');
  expect(svg).toContain('rgb(251, 249, 244)');
  const png = (await download(page, 'Billedet (PNG)')).content;
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  expect(png.readUInt32BE(16)).toBe(2560);
});

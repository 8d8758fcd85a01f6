import { csvParseRows } from 'd3-dsv';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { benchDanish } from '../../src/i18n/messages.ts';
import { numbersOf } from '../../src/i18n/numbers.ts';
import { YEARS } from '../../src/model/years.ts';
import { layout, municipality, reference, run } from '../model/assembled.ts';
import { testedApp } from './app.ts';
import { download } from './download.ts';
import { expectTonnes, plain, textOf, told, type } from './reading.ts';

const app = testedApp();
const { about, paths } = municipality;
const nameOf = (id: string): string => paths.find((path) => path.id === id)?.name.da ?? '';
const OTHER = 'no-ccs';
const signed = (tonnes: number): string => plain(numbersOf('da').signed(tonnes));

async function openCompare(link = ''): Promise<Page> {
  const page = await app.visit({ link });
  await page.locator('.bench').scrollIntoViewIfNeeded();
  await page.locator('.compare .key-figures').waitFor();
  return page;
}

const choose = (page: Page, id: string): Promise<void> =>
  page.locator('.choose-compared').getByLabel(nameOf(id), { exact: true }).check();

/** Rows of a table, each cell's text. */
const rowsOf = async (page: Page, table: string): Promise<readonly (readonly string[])[]> => {
  const rows = await page
    .locator(`${table} tbody tr`)
    .evaluateAll((all) => all.map((row) => [...row.children].map((cell) => cell.textContent ?? '')));
  return rows.map((row) => row.map(plain));
};

const columnsOf = async (page: Page): Promise<readonly string[]> =>
  (await page.locator('.key-figures thead th').allTextContents()).map(plain);

it('business as usual stands beside the scenario until the reader chooses', async () => {
  const page = await openCompare();
  expect(await columnsOf(page)).toEqual([about.plan, about.businessAsUsual].map(nameOf));
  await choose(page, OTHER);
  await expect.poll(() => columnsOf(page)).toEqual([about.plan, OTHER].map(nameOf));
  await page.locator('.choose-compared').getByLabel(nameOf(OTHER), { exact: true }).uncheck();
  await expect.poll(() => columnsOf(page)).toEqual([about.plan, about.businessAsUsual].map(nameOf));
});

it('the plan stands beside business as usual, which is not held against itself', async () => {
  const page = await openCompare(`scenario=${about.businessAsUsual}`);
  expect(await columnsOf(page)).toEqual([about.businessAsUsual, about.plan].map(nameOf));
  expect(await textOf(page.locator('.compare > .bench-note'))).toContain(nameOf(about.plan));
});

it('a scenario chosen beside itself is told apart by name', async () => {
  const page = await openCompare();
  await choose(page, about.plan);
  await expect
    .poll(() => columnsOf(page))
    .toEqual([`${nameOf(about.plan)} (dit scenarie)`, nameOf(about.plan)]);
  const { noDifference, sameLevers } = benchDanish.compare;
  expect(await textOf(page.locator('.difference'))).toContain(noDifference);
  expect(await textOf(page.locator('.compare'))).toContain(sameLevers);
  expect(await page.locator('.compare svg[role="img"]').count()).toBe(0);
});

it('key figures are those of the model, and follow the levers', async () => {
  const page = await openCompare();
  await choose(page, OTHER);
  const expected = (scenarios: readonly ReturnType<typeof reference>[]) => {
    const runs = scenarios.map((scenario) => run(scenario));
    const figures = (quantity: string, year: number) => runs.map(({ of }) => told(of(quantity, year)));
    return {
      2030: ['Udledning i 2030, ton', ...figures('total', 2030)],
      sum: ['I alt 2025-2045, ton', ...figures('cumulative', 2045)],
    };
  };
  const plan = expected([reference(about.plan), reference(OTHER)]);
  await expect.poll(async () => (await rowsOf(page, '.key-figures'))[0]).toEqual(plan[2030]);
  expect((await rowsOf(page, '.key-figures')).at(-1)).toEqual(plan.sum);
  const gap = run(reference(OTHER)).of('total', 2030) - (municipality.targets[0]?.value ?? Number.NaN);
  expect((await rowsOf(page, '.key-figures'))[2]).toEqual([
    'Målet på 85 % i 2030',
    'nås',
    `${told(gap)} ton for meget`,
  ]);
  await type(page, 'evShare2030', '40');
  const changed = expected([reference(about.plan, { evShare2030: 0.4 }), reference(OTHER)]);
  await page.locator('.compare').scrollIntoViewIfNeeded();
  await expect.poll(async () => (await rowsOf(page, '.key-figures'))[0]).toEqual(changed[2030]);
});

it('only what differs is listed, and what is chosen here is drawn in the picture of the path', async () => {
  const page = await openCompare();
  await choose(page, OTHER);
  const plan = reference(about.plan).levers;
  const differing = municipality.levers.filter(({ id }) => plan[id] !== reference(OTHER).levers[id]);
  await expect
    .poll(async () =>
      (await rowsOf(page, '.differing')).filter((row) => row.length > 1).map(([name]) => name),
    )
    .toEqual(differing.map(({ label }) => label.da));
  expect(await textOf(page.locator('.compare'))).toContain(
    plain(benchDanish.compare.usual.replace('{name}', nameOf(about.businessAsUsual))),
  );
  await expect.poll(() => textOf(page.locator('.year-figures'))).toContain(nameOf(OTHER));
});

it('the difference in all is told in words, from whichever scenario the reader counts', async () => {
  const page = await openCompare();
  await choose(page, OTHER);
  const [plan, other] = [about.plan, OTHER].map((id) => run(reference(id)).of('cumulative', 2045));
  const tonnes = told(Math.abs((plan ?? 0) - (other ?? 0)));
  const sums = page.locator('.difference-sums');
  await expect
    .poll(() => textOf(sums))
    .toBe(`${nameOf(about.plan)}: ${tonnes} ton mindre i alt 2025-2045 end ${nameOf(OTHER)}.`);
  const from = page.locator('.difference').getByRole('combobox');
  await from.selectOption({ label: nameOf(about.plan) });
  await expect
    .poll(() => textOf(sums))
    .toBe(`${nameOf(OTHER)}: ${tonnes} ton mere i alt 2025-2045 end ${nameOf(about.plan)}.`);
  await from.selectOption({ label: nameOf(OTHER) });
  await choose(page, about.plan);
  await expect
    .poll(() => textOf(page.locator('.difference-sums li').nth(1)))
    .toBe(`${nameOf(about.plan)}: ${tonnes} ton mindre i alt 2025-2045 end ${nameOf(OTHER)}.`);
});

it('the difference has a figure for every year', async () => {
  const page = await openCompare();
  await choose(page, OTHER);
  await page.locator('.difference summary').click();
  const [plan, other] = [about.plan, OTHER].map((id) => run(reference(id)));
  const less = (year: number) => signed((plan?.of('total', year) ?? 0) - (other?.of('total', year) ?? 0));
  await expect
    .poll(() => rowsOf(page, '.difference table'))
    .toEqual(YEARS.map((year) => [String(year), less(year)]));
});

it('differences are counted from business as usual where it is among the chosen', async () => {
  const page = await openCompare();
  await choose(page, OTHER);
  await choose(page, about.businessAsUsual);
  const from = page.locator('.difference').getByRole('combobox');
  await expect.poll(() => from.inputValue()).toBe(about.businessAsUsual);
  const usual = run(reference(about.businessAsUsual)).of('total', 2050);
  for (const id of [about.plan, OTHER]) {
    const less = run(reference(id)).of('total', 2050) - usual;
    await expect.poll(() => textOf(page.locator('.difference svg'))).toContain(told(less));
  }
});

it('each part of the total has its figures by source and by user', async () => {
  const page = await openCompare();
  await choose(page, OTHER);
  await page.locator('.multiples summary').click();
  await page.locator('.multiples select').selectOption('2040');
  const gas = [about.plan, OTHER].map((id) => told(run(reference(id)).of('gas', 2040)));
  await expect.poll(() => rowsOf(page, '.multiples table')).toContainEqual(['Gas', ...gas]);
  await page.locator('.multiples').getByRole('radio', { name: benchDanish.compare.byUser }).check();
  const citizens = [about.plan, OTHER].map((id) => told(run(reference(id)).of('citizensEmissions', 2040)));
  await expect.poll(async () => (await rowsOf(page, '.multiples table'))[0]?.slice(1)).toEqual(citizens);
});

const downloaded = async (page: Page, button: string): Promise<string> =>
  (await download(page, button, page.locator('.compare-files'))).content.toString();

it('the comparison is a table that carries names, version, figures and every year', async () => {
  const page = await openCompare();
  await choose(page, OTHER);
  await expect.poll(() => columnsOf(page)).toEqual([about.plan, OTHER].map(nameOf));
  const rows = csvParseRows(await downloaded(page, benchDanish.compare.csv));
  expect(rows[1]).toEqual(['Model', layout.version]);
  expect(rows[3]).toEqual(['Scenarie', ...[about.plan, OTHER].map(nameOf)]);
  const [plan, other] = [about.plan, OTHER].map((id) => run(reference(id)));
  const year = rows.find(([first]) => first === '2035')?.map(Number) ?? [];
  expect(year[1]).toBeCloseTo(plan?.of('total', 2035) ?? Number.NaN, 4);
  expect(year[2]).toBeCloseTo(other?.of('total', 2035) ?? Number.NaN, 4);
  expect(rows.find(([, id]) => id === 'ccsEnabled')?.slice(3)).toEqual(['1', '0']);
  const excel = await downloaded(page, benchDanish.compare.csvDanish);
  expect(excel.startsWith('\ufeff')).toBe(true);
  expect(excel).toContain(`Scenarie;${nameOf(about.plan)};${nameOf(OTHER)}`);
});

it('the small pictures are a file that carries title, names and version', async () => {
  const page = await openCompare();
  await choose(page, OTHER);
  await expect.poll(() => columnsOf(page)).toEqual([about.plan, OTHER].map(nameOf));
  const svg = await downloaded(page, benchDanish.compare.svg);
  for (const words of ['Ballerup: sammenligning af scenarier', nameOf(OTHER), layout.version, 'Fjernvarme']) {
    expect(svg).toContain(words);
  }
  expect(svg).not.toContain('var(--');
  await page.locator('.multiples').getByRole('radio', { name: benchDanish.compare.byUser }).check();
  expect(await downloaded(page, benchDanish.compare.svg)).toContain('Borgere');
  const png = await downloaded(page, benchDanish.compare.png);
  expect(png.slice(1, 4)).toBe('PNG');
});

it('out of sight it stays as it was, and is up to date when the reader comes back', async () => {
  const page = await openCompare();
  await page.evaluate(() => scrollTo(0, 0));
  const shown = await rowsOf(page, '.key-figures');
  await type(page, 'evShare2030', '40');
  const moved = run(reference(about.plan, { evShare2030: 0.4 })).of('total', 2030);
  await expectTonnes(page, moved);
  expect(await rowsOf(page, '.key-figures')).toEqual(shown);
  await page.locator('.compare').scrollIntoViewIfNeeded();
  await expect.poll(async () => (await rowsOf(page, '.key-figures'))[0]?.[1]).toBe(told(moved));
});

import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { computeLeverMap, type LeverMap } from '../../src/analysis/leverMap.ts';
import { inputsOf } from '../../src/engine/scenario.ts';
import { benchDanish } from '../../src/i18n/messages.ts';
import { numbersOf } from '../../src/i18n/numbers.ts';
import { layout, municipality, reference, run } from '../model/assembled.ts';
import { subject } from '../model/subject.ts';
import { testedApp } from './app.ts';
import { expectTonnes, plain, shownValue, textOf, type } from './reading.ts';

const app = testedApp();
const numbers = numbersOf('da');
const { about } = municipality;
const words = benchDanish.map;

const mapOf = (x: string, y: string, changed = {}): LeverMap =>
  computeLeverMap(subject, inputsOf(layout, reference(about.plan, changed)), x, y);
const planned = mapOf('ccsStart', 'gasPhaseOutYear');

/** The figures of a cell as they should be told; the last row or column is -1. */
function toldOf({ total2030, missed2030 }: LeverMap, column: number, row: number): string {
  const total = total2030.at(column)?.at(row) ?? Number.NaN;
  const missed = missed2030.at(column)?.at(row) ?? Number.NaN;
  const side = missed > 0 ? 'over' : 'under';
  return `${numbers.number(total)} ton CO₂ i 2030, ${numbers.number(Math.abs(missed))} ton ${side} målet.`;
}

async function openMap(link = ''): Promise<Page> {
  const page = await app.visit({ link });
  await page.locator('.bench').scrollIntoViewIfNeeded();
  await page.locator('.map-field').scrollIntoViewIfNeeded();
  await page.locator('.map-field path').first().waitFor();
  return page;
}

const reading = (page: Page): Promise<string> => textOf(page.locator('.map-figures'));
const spoken = (page: Page): Promise<string> => textOf(page.locator('.map-reading [aria-live]'));
const lead = (page: Page): Promise<string> => textOf(page.locator('.delay-map .bench-lead'));

/** The cell's number on an axis. */
const placeOf = ({ positions }: LeverMap['x'], position: number): number => positions.indexOf(position);

it('says until when the goal holds, and marks the scenario', async () => {
  const page = await openMap();
  expect(await lead(page)).toBe(
    'Står Sidste gasfyr på 2030, nås målet, hvis Start på CO₂-fangst er senest januar 2030. ' +
      'Står Start på CO₂-fangst på december 2029, nås målet, hvis Sidste gasfyr er senest 2031. ' +
      'Kommer Start på CO₂-fangst aldrig, nås målet ikke, uanset Sidste gasfyr.',
  );
  expect(planned.alongX).toEqual({ kind: 'atMost', value: 2030 });
  expect(planned.alongY).toEqual({ kind: 'atMost', value: 2031 });
  expect(planned.whenNever).toEqual({ kind: 'no' });
  expect(await textOf(page.locator('.map-field svg'))).toContain(words.line);
  expect(await textOf(page.locator('.map-field svg'))).toContain(words.scenario);
});

it('is read cell by cell with the keyboard, never included', async () => {
  const page = await openMap();
  const column = placeOf(planned.x, reference(about.plan).levers.ccsStart ?? Number.NaN);
  const row = placeOf(planned.y, 2030);
  await page.locator('.delay-map select').nth(1).focus();
  await page.keyboard.press('Tab');
  await expect.poll(() => reading(page)).toContain(toldOf(planned, column, row));
  expect(await spoken(page)).toBe('');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  const told = `Start på CO₂-fangst: januar 2030. Sidste gasfyr: 2032.${toldOf(planned, column + 1, row + 2)}`;
  await expect.poll(() => reading(page)).toBe(told);
  expect(await spoken(page)).toBe(told);
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowDown');
  await expect.poll(() => reading(page)).toContain(toldOf(planned, column, row + 1));
  await page.keyboard.press('End');
  await page.keyboard.press('PageUp');
  await expect
    .poll(() => reading(page))
    .toBe(`Start på CO₂-fangst: aldrig. Sidste gasfyr: aldrig.${toldOf(planned, -1, -1)}`);
  await page.keyboard.press('Home');
  await page.keyboard.press('PageDown');
  await expect.poll(() => reading(page)).toContain(toldOf(planned, 0, 0));
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(words.open);
  expect(await spoken(page)).toBe('');
});

it('is read by pointing, and keeps what was pressed', async () => {
  const page = await openMap();
  const box = await page.locator('.map-field').boundingBox();
  if (!box) throw new Error('the map has no place');
  await page.mouse.move(box.x + box.width - 3, box.y + 60);
  await expect.poll(() => reading(page)).toContain('Start på CO₂-fangst: aldrig.');
  const [, year = ''] = /Sidste gasfyr: (\d+)/.exec(await reading(page)) ?? [];
  const row = placeOf(planned.y, Number(year));
  expect(await reading(page)).toContain(toldOf(planned, -1, row));
  expect(await page.getByRole('button', { name: words.open, exact: true }).count()).toBe(0);
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  const chosen = await reading(page);
  await page.mouse.move(box.x + box.width / 4, box.y + 40);
  await expect.poll(() => reading(page)).not.toBe(chosen);
  await page.mouse.move(5, 5);
  await expect.poll(() => reading(page)).toBe(chosen);
});

it('has the same figures as a table', async () => {
  const page = await openMap();
  expect(await page.locator('.map-table table').count()).toBe(0);
  await page.getByText(words.table).click();
  const rows = await page
    .locator('.map-table tbody tr')
    .evaluateAll((all) => all.map((row) => [...row.querySelectorAll('td')].map((cell) => cell.textContent)));
  expect(rows).toEqual(
    planned.y.positions.map((_, row) =>
      planned.x.positions.map((_, column) => numbers.signed(planned.missed2030[column]?.[row] ?? Number.NaN)),
    ),
  );
  const heads = (await page.locator('.map-table thead th').allTextContents()).map(plain);
  expect(heads.slice(-3)).toEqual(['december 2030', 'januar 2031 eller senere', 'aldrig']);
  expect(await textOf(page.locator('.map-table tbody th').last())).toBe('aldrig');
  const scroll = page.locator('.map-table [tabindex="0"]');
  expect(await scroll.evaluate((each) => each.clientWidth)).toBeLessThan(1440);
  await scroll.focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => scroll.evaluate((each) => each.scrollLeft)).toBeGreaterThan(0);
});

it('maps any two levers of the plan, but none twice', async () => {
  const page = await openMap();
  const selects = page.locator('.delay-map select');
  await selects.nth(0).selectOption('evShare2030');
  const map = mapOf('evShare2030', 'gasPhaseOutYear');
  await expect.poll(() => lead(page)).toContain('hvis Elbiler i 2030 er mindst 40 %');
  expect(map.alongX).toEqual({ kind: 'atLeast', value: 0.4 });
  await page.locator('.map-field').focus();
  await page.keyboard.press('End');
  await page.keyboard.press('PageUp');
  await expect
    .poll(() => reading(page))
    .toBe(`Elbiler i 2030: 80 %. Sidste gasfyr: aldrig.${toldOf(map, -1, -1)}`);
  expect(await textOf(page.locator('.map-reading .bench-note'))).toBe(words.beyond);
  expect(await selects.nth(1).locator('option[value="evShare2030"]').count()).toBe(0);
  expect(await selects.nth(0).locator('option[value="gasPhaseOutYear"]').count()).toBe(0);
  expect(await selects.nth(0).locator('option[value="grid2030"]').count()).toBe(0);
});

it('opens a cell as a scenario, with capture never as capture not built', async () => {
  const page = await openMap();
  await page.locator('.map-field').focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowUp');
  await page.getByRole('button', { name: words.open, exact: true }).click();
  await expectTonnes(page, planned.total2030[placeOf(planned.x, 2030)]?.[placeOf(planned.y, 2031)] ?? 0);
  expect(await shownValue(page, 'ccsStart')).toBe('januar 2030');
  expect(await shownValue(page, 'gasPhaseOutYear')).toBe('2031');
  await page.locator('.map-field').focus();
  await page.keyboard.press('End');
  await page.getByRole('button', { name: words.open, exact: true }).click();
  await expectTonnes(page, run(reference('no-ccs', { gasPhaseOutYear: 2031 })).of('total', 2030));
});

it('opens capture as built from a scenario without it', async () => {
  const page = await openMap('scenario=no-ccs');
  expect(await lead(page)).toContain('Kommer Start på CO₂-fangst aldrig, nås målet ikke');
  await page.locator('.map-field').focus();
  await expect.poll(() => reading(page)).toContain('Start på CO₂-fangst: aldrig.');
  await page.keyboard.press('Home');
  await page.getByRole('button', { name: words.open, exact: true }).click();
  await expectTonnes(page, run(reference(about.plan, { ccsStart: 2027 })).of('total', 2030));
});

it('follows every lever', async () => {
  const page = await openMap();
  await page.locator('.map-field').focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('PageDown');
  await type(page, 'evShare2030', '40');
  await page.locator('.map-field').scrollIntoViewIfNeeded();
  const moved = mapOf('ccsStart', 'gasPhaseOutYear', { evShare2030: 0.4 });
  expect(toldOf(moved, 0, 0)).not.toBe(toldOf(planned, 0, 0));
  await expect.poll(() => reading(page)).toContain(toldOf(moved, 0, 0));
  expect(await spoken(page)).toBe('');
});

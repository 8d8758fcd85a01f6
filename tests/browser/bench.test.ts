import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { computeShares } from '../../src/analysis/shares.ts';
import { inputsOf } from '../../src/engine/scenario.ts';
import { danish } from '../../src/i18n/messages.ts';
import { numbersOf } from '../../src/i18n/numbers.ts';
import { YEARS } from '../../src/model/years.ts';
import { layout, municipality, reference, run } from '../model/assembled.ts';
import { subject } from '../model/subject.ts';
import { testedApp } from './app.ts';
import { choose, expectTonnes, textOf, type } from './reading.ts';

const app = testedApp();
const numbers = numbersOf('da');
const { about, groups, owners, levers } = municipality;
const usual = reference(about.businessAsUsual);

const nameOf = (id: string): string => [...groups, ...owners].find((each) => each.id === id)?.label.da ?? id;

/** Rows as they should stand: names and tonnes, the largest decrease first. */
function expectedRows(by: 'groups' | 'owners', year: number, changed = {}): readonly string[] {
  const shares = computeShares(
    subject,
    inputsOf(layout, usual),
    inputsOf(layout, reference(about.plan, changed)),
  );
  return Object.entries(shares[by])
    .map(([id, values]) => ({ id, tonnes: values[YEARS.indexOf(year)] ?? Number.NaN }))
    .filter(({ tonnes }) => tonnes !== 0)
    .sort((one, other) => one.tonnes - other.tonnes)
    .map(({ id, tonnes }) => `${nameOf(id)} ${tonnes > 0.5 ? '+' : ''}${numbers.number(tonnes)}`);
}

/** Rows of the waterfall as they stand. */
const rowsOf = (page: Page): Promise<readonly string[]> =>
  page
    .locator('.waterfall tbody tr:is([data-kind="less"], [data-kind="more"])')
    .evaluateAll((rows) =>
      rows.map(
        (row) => `${row.querySelector('th')?.textContent} ${row.querySelector('.number')?.textContent}`,
      ),
    );

async function openBench(): Promise<Page> {
  const page = await app.visit();
  await page.locator('.bench').scrollIntoViewIfNeeded();
  await page.locator('.waterfall').waitFor();
  return page;
}

it('what gives what is loaded when the reader comes near it, and not before', async () => {
  const page = await app.visit();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  expect(await page.locator('.shares').count()).toBe(0);
  await page.locator('.bench').scrollIntoViewIfNeeded();
  await expect.poll(() => rowsOf(page)).toEqual(expectedRows('groups', 2030));
  expect(asked.filter((path) => path.includes('analysis.worker'))).toHaveLength(1);
});

it('it follows the year, the owner and every lever', async () => {
  const page = await openBench();
  await page.getByRole('combobox', { name: 'År', exact: true }).selectOption('2045');
  await expect.poll(() => rowsOf(page)).toEqual(expectedRows('groups', 2045));
  await choose(page, danish.bench.byOwner);
  await expect.poll(() => rowsOf(page)).toEqual(expectedRows('owners', 2045));
  await type(page, 'evShare2030', '40');
  await page.locator('.bench').scrollIntoViewIfNeeded();
  await expect.poll(() => rowsOf(page)).toEqual(expectedRows('owners', 2045, { evShare2030: 0.4 }));
});

it('it can be counted from another scenario', async () => {
  const page = await openBench();
  await page.getByRole('combobox', { name: 'Regnet fra' }).selectOption(about.plan);
  await expect.poll(() => rowsOf(page)).toEqual([]);
  expect(await textOf(page.locator('.shares-lead'))).toContain('den samme');
});

it('the scenario in which only one owner acts, and that in which all others do, are a press away', async () => {
  const page = await openBench();
  await choose(page, danish.bench.byOwner);
  const acting = (acts: (owner: string) => boolean) => {
    const plan = reference(about.plan).levers;
    const moved = levers.filter(({ owner }) => acts(owner)).map(({ id }) => [id, plan[id] ?? Number.NaN]);
    return run({ levers: { ...usual.levers, ...Object.fromEntries(moved) }, parameters: {} }).of(
      'total',
      2030,
    );
  };
  const name = nameOf('citizens');
  await page.getByRole('button', { name: `kun ${name} handler` }).click();
  await expectTonnes(
    page,
    acting((owner) => owner === 'citizens'),
  );
  await page.getByRole('button', { name: `kun ${nameOf('business')} handler` }).click();
  await expectTonnes(
    page,
    acting((owner) => owner === 'business'),
  );
  await page.getByRole('button', { name: 'Fortryd', exact: true }).first().click();
  await expectTonnes(
    page,
    acting((owner) => owner === 'citizens'),
  );
  await page.getByRole('button', { name: 'Fortryd', exact: true }).first().click();
  await page.getByRole('button', { name: `alle andre end ${name} handler` }).click();
  await expectTonnes(
    page,
    acting((owner) => owner !== 'citizens'),
  );
});

it('it says so when the analysis cannot run, and tries again when asked', async () => {
  const broken = { yes: true };
  const page = await app.visit({
    before: (context) =>
      context.route(/analysis\.worker/, (route) => (broken.yes ? route.abort() : route.continue())),
  });
  await page.locator('.bench').scrollIntoViewIfNeeded();
  await expect.poll(() => textOf(page.locator('.shares [role="alert"]'))).toContain(danish.bench.failed);
  broken.yes = false;
  await page.getByRole('button', { name: danish.bench.again }).click();
  await expect.poll(() => rowsOf(page)).toEqual(expectedRows('groups', 2030));
});

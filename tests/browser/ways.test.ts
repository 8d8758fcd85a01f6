import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { findWaysTo, type WayRequest } from '../../src/analysis/ways/findWays.ts';
import { inputsOf } from '../../src/engine/scenario.ts';
import { benchDanish } from '../../src/i18n/messages.ts';
import { layout, municipality, reference, run } from '../model/assembled.ts';
import { subject } from '../model/subject.ts';
import { testedApp } from './app.ts';
import { expectTonnes, plain, textOf, told } from './reading.ts';

const app = testedApp();
const { about, levers, targets } = municipality;
const words = benchDanish.ways;
const [goal = { year: Number.NaN, value: Number.NaN }] = targets;

const first = municipality.accounts.totals.find(({ countedBy }) => countedBy === 'first')?.value ?? 0;

const wayOf = (changed: Partial<WayRequest> = {}) =>
  findWaysTo(subject, {
    inputs: inputsOf(layout, reference(about.plan)),
    ...{
      goal: { year: goal.year, tonnes: goal.value },
      locks: [],
      limits: {},
      feasible: true,
      from: 'usual',
    },
    ...changed,
  });

async function openWays(link = ''): Promise<Page> {
  const page = await app.visit({ link });
  await page.locator('.bench').scrollIntoViewIfNeeded();
  await page.locator('.ways-table').waitFor();
  await page.locator('.ways').scrollIntoViewIfNeeded();
  return page;
}

/** Tonnes of the ways in the goal's year, as they stand. */
const totalsOf = async (page: Page): Promise<readonly string[]> =>
  (await page.locator('.ways-table tbody tr').nth(1).locator('.number').allTextContents()).map(plain);

const expected = ({ ways, short }: ReturnType<typeof findWaysTo>): readonly string[] =>
  [...ways, ...short].map(({ total2030 }) => told(total2030));

it('ways stand side by side as they are found, and one opens as a scenario that reaches the goal', async () => {
  const page = await openWays();
  const answer = wayOf();
  await expect.poll(() => totalsOf(page)).toEqual(expected(answer));
  const [fewest] = answer.ways;
  const usual = reference(about.businessAsUsual).levers;
  await page.getByRole('button', { name: `Åbn som scenarie: ${words.fewest}` }).click();
  const opened = run({ levers: { ...usual, ...fewest?.levers }, parameters: {} }).of('total', goal.year);
  expect(opened).toBeLessThanOrEqual(goal.value);
  await expectTonnes(page, opened);
});

it('a locked lever stays as in the scenario, also in what opens', async () => {
  const page = await openWays();
  await page.locator('.locks summary').click();
  const name = levers.find(({ id }) => id === 'ccsStart')?.label.da ?? '';
  await page.getByRole('checkbox', { name: `Lås ${name}` }).check();
  const locks = ['ccsStart', 'ccsEnabled'];
  const built = levers.find(({ id }) => id === 'ccsEnabled')?.label.da ?? '';
  await page.getByRole('checkbox', { name: `Lås ${built}` }).check();
  const answer = wayOf({ locks });
  await expect.poll(() => totalsOf(page)).toEqual(expected(answer));
  const [first] = answer.ways;
  await page.locator('.ways-open button').first().click();
  const plan = reference(about.plan).levers;
  const held = Object.fromEntries(locks.map((id) => [id, plan[id] ?? Number.NaN]));
  const start = { ...reference(about.businessAsUsual).levers, ...held };
  await expectTonnes(
    page,
    run({ levers: { ...start, ...first?.levers }, parameters: {} }).of('total', goal.year),
  );
});

it('another goal is typed, and one that cannot be is refused with a sentence', async () => {
  const page = await openWays();
  await page.getByRole('combobox', { name: words.goalLabel }).selectOption('other');
  const reduction = page.getByRole('textbox', { name: words.reduction });
  await reduction.fill('90');
  await reduction.press('Enter');
  const tonnes = first * (1 - 0.9);
  await expect.poll(() => totalsOf(page)).toEqual(expected(wayOf({ goal: { year: goal.year, tonnes } })));
  const before = await totalsOf(page);
  await reduction.fill('mange');
  await reduction.press('Enter');
  await expect.poll(() => textOf(page.locator('.ways [role="alert"]'))).toContain('90 %');
  expect(await totalsOf(page)).toEqual(before);
});

it('where there is no way it says how near one comes, and the lock in the way can be opened', async () => {
  const page = await openWays(`model=${layout.version}&scenario=no-ccs`);
  await page.locator('.locks summary').click();
  const built = levers.find(({ id }) => id === 'ccsEnabled')?.label.da ?? '';
  const lock = page.getByRole('checkbox', { name: `Lås ${built}` });
  await lock.check();
  await page.getByRole('combobox', { name: words.goalLabel }).selectOption('other');
  const reduction = page.getByRole('textbox', { name: words.reduction });
  await reduction.fill('92');
  await reduction.press('Enter');
  const inputs = inputsOf(layout, reference('no-ccs'));
  const ninetyTwo = { goal: { year: goal.year, tonnes: first * (1 - 0.92) }, inputs };
  const { nearest, blocking } = wayOf({ ...ninetyTwo, locks: ['ccsEnabled'] });
  expect(blocking.map(({ lever, opens }) => [lever, opens])).toEqual([['ccsEnabled', true]]);
  await expect
    .poll(() => textOf(page.locator('.ways .bench-lead')))
    .toContain(`mangler mindst ${told(nearest?.missing ?? Number.NaN)} ton`);
  expect(await textOf(page.locator('.blocking li'))).toContain(built);
  await page.getByRole('button', { name: `Slip ${built} fri` }).click();
  await expect.poll(() => totalsOf(page)).toEqual(expected(wayOf(ninetyTwo)));
  expect(await lock.isChecked()).toBe(false);
});

it('limits hold, and the whole track is none', async () => {
  const page = await openWays();
  await page.locator('.locks summary').click();
  const gas = levers.find(({ id }) => id === 'gasPhaseOutYear');
  const lower = page.getByRole('textbox', { name: `${gas?.label.da}: mindst` });
  await lower.fill('2035');
  await lower.press('Enter');
  const limited = wayOf({ limits: { gasPhaseOutYear: { lower: 2035 } } });
  expect(expected(limited)).not.toEqual(expected(wayOf()));
  await expect.poll(() => totalsOf(page)).toEqual(expected(limited));
  await lower.fill(String(gas?.min));
  await lower.press('Enter');
  await expect.poll(() => totalsOf(page)).toEqual(expected(wayOf()));
});

it('a ceiling on the sum is typed in tonnes', async () => {
  const page = await openWays();
  await page.getByRole('combobox', { name: words.goalLabel }).selectOption('sum');
  const ceiling = page.getByRole('textbox', { name: words.atMost });
  await ceiling.fill('900.000 ton');
  await ceiling.press('Enter');
  await expect
    .poll(() => totalsOf(page))
    .toEqual(expected(wayOf({ goal: { sumTo: 2045, tonnes: 900_000 } })));
  expect(await page.locator('.ways [role="alert"]').count()).toBe(0);
});

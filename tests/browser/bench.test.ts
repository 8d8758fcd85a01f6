import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { CAPTURE_OUTCOMES, mixChances } from '../../src/analysis/captureChances.ts';
import { computeCertainty, DEFAULT_SAMPLE } from '../../src/analysis/certainty.ts';
import { computeDelays } from '../../src/analysis/delay.ts';
import { finish } from '../../src/analysis/finish.ts';
import { computeInfluence } from '../../src/analysis/influence.ts';
import { computeShares } from '../../src/analysis/shares.ts';
import { inputsOf } from '../../src/engine/scenario.ts';
import { benchDanish, danish } from '../../src/i18n/messages.ts';
import { numbersOf } from '../../src/i18n/numbers.ts';
import { YEARS } from '../../src/model/years.ts';
import { layout, municipality, reference, run } from '../model/assembled.ts';
import { subject } from '../model/subject.ts';
import { testedApp } from './app.ts';
import { choose, expectTonnes, plain, textOf, type } from './reading.ts';

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
  await choose(page, benchDanish.bench.byOwner);
  await expect.poll(() => rowsOf(page)).toEqual(expectedRows('owners', 2045));
  await type(page, 'evShare2030', '40');
  await page.locator('.bench').scrollIntoViewIfNeeded();
  await expect.poll(() => rowsOf(page)).toEqual(expectedRows('owners', 2045, { evShare2030: 0.4 }));
});

it('it can be counted from another scenario', async () => {
  const page = await openBench();
  await page.locator('.shares').getByRole('combobox', { name: 'Regnet fra' }).selectOption(about.plan);
  await expect.poll(() => rowsOf(page)).toEqual([]);
  expect(await textOf(page.locator('.shares .bench-lead'))).toContain('den samme');
});

it('the scenario in which only one owner acts, and that in which all others do, are a press away', async () => {
  const page = await openBench();
  await choose(page, benchDanish.bench.byOwner);
  const acting = (acts: (owner: string) => boolean) => {
    const plan = reference(about.plan).levers;
    const moved = levers.filter(({ owner }) => acts(owner)).map(({ id }) => [id, plan[id] ?? Number.NaN]);
    return run({ levers: { ...usual.levers, ...Object.fromEntries(moved) }, parameters: {} }).of(
      'total',
      2030,
    );
  };
  const name = nameOf('citizens');
  await page.getByRole('button', { name: `${name} alene` }).click();
  await expectTonnes(
    page,
    acting((owner) => owner === 'citizens'),
  );
  await page.getByRole('button', { name: `${nameOf('business')} alene` }).click();
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
  await page.getByRole('button', { name: `${name} slet ikke` }).click();
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
  await expect.poll(() => textOf(page.locator('.shares [role="alert"]'))).toContain(benchDanish.bench.failed);
  broken.yes = false;
  await page.locator('.shares').getByRole('button', { name: benchDanish.bench.again }).click();
  await expect.poll(() => rowsOf(page)).toEqual(expectedRows('groups', 2030));
});

/** Rows of the table of delays as they stand. */
const delaysOf = (page: Page): Promise<readonly string[]> =>
  page
    .locator('.delay-table tbody tr')
    .evaluateAll((rows) =>
      rows.map((row) =>
        [...row.querySelectorAll('th, .number')].map((cell) => cell.textContent?.trim()).join(' | '),
      ),
    );

const signed = (tonnes: number): string => `${Math.round(tonnes) > 0 ? '+' : ''}${numbers.number(tonnes)}`;

it('what it costs that capture comes two years late is told and opens as a scenario', async () => {
  const page = await openBench();
  const late = (years: number) => run(reference(about.plan, { ccsStart: (plan.ccsStart ?? 0) + years }));
  const plan = reference(about.plan).levers;
  const [goal] = municipality.targets;
  const [now, then] = [late(0), late(2)];
  const missed = then.of('total', 2030) - (goal?.value ?? Number.NaN);
  const extra = then.of('cumulative', 2045) - now.of('cumulative', 2045);
  await expect
    .poll(async () => (await delaysOf(page))[2])
    .toBe(`2 år senere | ${signed(missed)} | ${signed(extra)} | 2032`);
  await expect
    .poll(() => textOf(page.locator('.delay-lead')))
    .toContain(numbers.number(then.of('total', 2030)));
  expect(await textOf(page.locator('.remedies'))).toContain('Intet andet virkemiddel');
  await page.getByRole('button', { name: benchDanish.bench.openDelay }).click();
  await expectTonnes(page, then.of('total', 2030));
});

it('what alone makes up for a delay opens together with it and reaches the goal', async () => {
  const page = await openBench();
  await page.getByRole('combobox', { name: benchDanish.bench.delayLever }).selectOption('gasPhaseOutYear');
  await page.getByRole('radio', { name: '4 år senere' }).check();
  await expect.poll(() => page.locator('.remedies li').count()).toBeGreaterThan(0);
  const computed = computeDelays(subject, inputsOf(layout, reference(about.plan)), 'gasPhaseOutYear')[0];
  const remedies = Object.entries(computed?.rows[4]?.remedies ?? {}).filter(([, value]) => value !== null);
  expect(await page.locator('.remedies li').count()).toBe(remedies.length);
  await page.locator('.remedies li button').first().click();
  const [id = '', value = 0] = remedies[0] ?? [];
  const mended = run(
    reference(about.plan, {
      gasPhaseOutYear: computed?.rows[4]?.settings.gasPhaseOutYear ?? 0,
      [id]: value ?? 0,
    }),
  );
  await expectTonnes(page, mended.of('total', 2030));
  expect(mended.of('total', 2030)).toBeLessThanOrEqual(municipality.targets[0]?.value ?? 0);
});

it('a lever that stands as under business as usual has nothing to delay, and says so', async () => {
  const page = await openBench();
  await page.getByRole('combobox', { name: benchDanish.bench.delayLever }).selectOption('surplusHeatMW');
  await expect.poll(() => textOf(page.locator('.delay'))).toContain(benchDanish.bench.nothingToDelay);
});

it('the chances are mixed as the reader holds each outcome of capture likely', async () => {
  const page = await openBench();
  await page.locator('.capture-chances').waitFor();
  const inputs = inputsOf(layout, reference(about.plan));
  const { conditional } = finish(computeCertainty(subject, inputs));
  const told = (weights: Parameters<typeof mixChances>[1]): readonly string[] => {
    const mixed = mixChances(conditional, weights);
    return [2030, 2045].map((year) => plain(numbers.percent(mixed[year] ?? Number.NaN, 0)));
  };
  const shown = async () => (await page.locator('.mixed-chances td').allTextContents()).map(plain);
  await expect.poll(shown).toEqual(told({ onTime: 1, twoYearsLate: 1, never: 1 }));
  const onTime = page.getByRole('slider', { name: benchDanish.bench.onTime });
  await onTime.focus();
  await page.keyboard.press('End');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Home');
  await expect.poll(shown).toEqual(told({ onTime: 100, twoYearsLate: 0, never: 50 }));
  expect(await onTime.getAttribute('aria-valuetext')).toBe('67\u00a0%');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Home');
  await onTime.press('Home');
  await expect.poll(shown).toEqual(['–', '–']);
});

it('how sure the path is, is told as the command line tells it', async () => {
  const page = await openBench();
  const inputs = inputsOf(layout, reference(about.plan));
  const certainty = finish(computeCertainty(subject, inputs));
  const told = (share: number | undefined): string => plain(numbers.percent(share ?? Number.NaN, 0));
  await expect
    .poll(() => textOf(page.locator('.certainty .bench-lead')))
    .toBe(
      `I ${told(certainty.chance[2030])} af ${numbers.number(certainty.members)} mulige fremtider nås målet på 85 % i 2030. ` +
        `I ${told(certainty.chance[2045])} af dem nås netto nul i 2045.`,
    );
  const cells = await page.locator('.capture-chances .number').allTextContents();
  expect(cells.slice(0, CAPTURE_OUTCOMES.length * 2).map(plain)).toEqual(
    CAPTURE_OUTCOMES.flatMap((outcome) =>
      [2030, 2045].map((year) => told(certainty.conditional[outcome][year])),
    ),
  );
  const influence = finish(computeInfluence(subject, inputs, { seed: DEFAULT_SAMPLE.seed }));
  const [most] = Object.entries(influence[2030] ?? {}).sort(([, one], [, other]) => other.total - one.total);
  const label = levers.find(({ id }) => id === most?.[0])?.label.da ?? '';
  await expect
    .poll(() => textOf(page.locator('.influences li').first()))
    .toBe(`${label}${told(most?.[1].total)}`);
  await type(page, 'ccsStart', 'december 2031');
  await page.locator('.certainty').scrollIntoViewIfNeeded();
  await expect
    .poll(() => textOf(page.locator('.certainty .bench-lead')))
    .toContain(`I ${told(certainty.conditional.twoYearsLate[2030])} af`);
});

it('a question beside the picture leads to its answer, and another press leads there again', async () => {
  const page = await app.visit();
  const ask = page.getByRole('button', { name: danish.page.questions.certainty });
  const heading = page.getByRole('heading', { name: danish.page.questions.certainty });
  for (const _ of ['first', 'again']) {
    await ask.click();
    await expect.poll(() => heading.evaluate((element) => element === document.activeElement)).toBe(true);
    await expect
      .poll(() => heading.evaluate((element) => Math.abs(element.getBoundingClientRect().top)))
      .toBeLessThan(300);
    await page.locator('.certainty .bench-lead').waitFor();
    await ask.scrollIntoViewIfNeeded();
  }
});

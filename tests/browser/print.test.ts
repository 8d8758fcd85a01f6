import { expect, it } from 'vitest';
import { computeCertainty } from '../../src/analysis/certainty.ts';
import { finish } from '../../src/analysis/finish.ts';
import { inputsOf } from '../../src/engine/scenario.ts';
import { danish, english } from '../../src/i18n/messages.ts';
import { numbersOf } from '../../src/i18n/numbers.ts';
import { writeInput } from '../../src/schema/leverText.ts';
import { layout, municipality, reference, run } from '../model/assembled.ts';
import { subject } from '../model/subject.ts';
import { testedApp } from './app.ts';
import { printSheet } from './print.ts';
import { expectTonnes, plain, told } from './reading.ts';

const app = testedApp();
const { about, levers } = municipality;

it('a committee gets one A4 page with the verdict, levers, sensitivities and a way back', async () => {
  const page = await app.visit();
  const sheet = await printSheet(page, danish.files.print);
  const plan = reference(about.plan);
  const late = run(reference(about.plan, { ccsStart: (plan.levers.ccsStart ?? 0) + 2 }));
  const { chance } = finish(computeCertainty(subject, inputsOf(layout, plan)));
  expect(sheet.pages).toBe(1);
  expect(sheet.widthMillimetres).toBeCloseTo(210, 0);
  expect(sheet.heightMillimetres).toBeCloseTo(297, 0);
  expect(sheet.beyond).toBeLessThanOrEqual(0);
  expect(sheet.text).toContain(told(run(plan).of('total', 2030)));
  expect(sheet.text).toContain(told(run(plan).of('cumulative', 2045)));
  expect(sheet.text).toContain(told(late.of('total', 2030)));
  expect(sheet.text).toContain(plain(numbersOf('da').percent(chance[2030] ?? Number.NaN, 0)));
  expect(sheet.text).toContain(layout.version);
  const usual = reference(about.businessAsUsual);
  for (const { id, label } of levers) {
    if (plan.levers[id] !== usual.levers[id]) expect(sheet.text).toContain(label.da);
  }
  expect(sheet.code).toBe(`${app.address}#model=${layout.version}&scenario=${about.plan}`);
});

it('all of it stays on the page when every lever and a figure differ, in English and in the dark', async () => {
  const usual = reference(about.businessAsUsual).levers;
  const moved = levers.map(({ id, unit, min, max }) => ({ id, unit, value: usual[id] === max ? min : max }));
  const figure = municipality.parameters.find(({ range }) => range !== undefined);
  const changed = {
    id: figure?.id ?? '',
    unit: figure?.unit ?? '',
    value: figure?.range?.high ?? Number.NaN,
  };
  const set = [...moved, changed].map(({ id, unit, value }) => `${id}=${writeInput(unit, value)}`);
  const link = `model=${layout.version}&scenario=bau&${set.join('&')}`;
  const page = await app.visit({ link, views: { language: 'en', theme: 'dark' } });
  const scenario = {
    levers: Object.fromEntries(moved.map(({ id, value }) => [id, value])),
    parameters: { [changed.id]: changed.value },
  };
  await expectTonnes(page, run(scenario).of('total', 2030), 'en');
  const sheet = await printSheet(page, english.files.print);
  expect(sheet.pages).toBe(1);
  expect(sheet.beyond).toBeLessThanOrEqual(0);
  expect(sheet.paper).toEqual([255, 255, 255]);
  for (const { label } of levers) expect(sheet.text).toContain(label.en);
  expect(sheet.text).toContain(figure?.label.en);
  expect(new URL(sheet.code).hash).toBe(new URL(page.url()).hash);
});

it('the page is as it was when the sheet has been printed', async () => {
  const page = await app.visit();
  const title = await page.title();
  await printSheet(page, danish.files.print);
  await expect.poll(() => page.locator('.sheet').count()).toBe(0);
  expect(await page.title()).toBe(title);
});

it('it says so when the sheet cannot be made', async () => {
  const page = await app.visit({
    before: (context) => context.route(/analysis\.worker/, (route) => route.abort()),
  });
  await page.getByRole('button', { name: danish.files.print }).click();
  await page.getByText(danish.notices.printFailed).waitFor();
});

import { expect, it } from 'vitest';
import { computeCertainty } from '../../src/analysis/certainty.ts';
import { finish } from '../../src/analysis/finish.ts';
import { inputsOf } from '../../src/engine/scenario.ts';
import { numbersOf } from '../../src/i18n/numbers.ts';
import { layout, municipality, reference } from '../model/assembled.ts';
import { subject } from '../model/subject.ts';
import { testedApp } from './app.ts';
import { plain, textOf } from './reading.ts';

const app = testedApp();
const { about, paths } = municipality;
const [goal = { year: Number.NaN }] = municipality.targets;

const chanceIn = (id: string): string => {
  const certainty = finish(computeCertainty(subject, inputsOf(layout, reference(id))));
  return plain(numbersOf('da').percent(certainty.chance[goal.year] ?? Number.NaN, 0));
};

it('an analysis that a change has overtaken never shows', async () => {
  const chances = paths.map(({ id }) => ({ id, chance: chanceIn(id) }));
  const plan = chances.find(({ id }) => id === about.plan);
  const last = chances.find(({ chance }) => chance !== plan?.chance);
  const overtaken = chances.filter(({ chance }) => chance !== plan?.chance && chance !== last?.chance);
  expect(overtaken.length).toBeGreaterThan(0);
  const page = await app.visit();
  await page.locator('.bench').scrollIntoViewIfNeeded();
  const lead = page.locator('.certainty .bench-lead');
  await lead.waitFor();
  await page.locator('.certainty').scrollIntoViewIfNeeded();
  await expect.poll(() => textOf(lead)).toContain(`I ${plan?.chance} af`);
  const seen: string[] = [];
  await page.exposeFunction('see', (text: string) => seen.push(plain(text)));
  await page.evaluate(() => {
    const watched = document.querySelector('.certainty');
    const { see } = window as unknown as { see: (text: string) => void };
    const look = (): void => see(watched?.querySelector('.bench-lead')?.textContent ?? '');
    if (watched)
      new MutationObserver(look).observe(watched, { subtree: true, characterData: true, childList: true });
  });
  await page.evaluate(
    async ({ addresses }) => {
      for (const address of addresses) {
        location.hash = address;
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
    },
    { addresses: [...overtaken, last].map((each) => `model=${layout.version}&scenario=${each?.id}`) },
  );
  await expect.poll(() => textOf(lead)).toContain(`I ${last?.chance} af`);
  const shown = new Set(seen.map((text) => /^I (.*?) af/.exec(text)?.[1]));
  for (const { chance } of overtaken) expect(shown).not.toContain(chance);
});

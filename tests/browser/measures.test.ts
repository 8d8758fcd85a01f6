import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { BASE_YEAR } from '../../src/model/years.ts';
import { isBehind, leverPlans, standingOf } from '../../src/ui/numbers/measures/plan.ts';
import { municipality } from '../model/assembled.ts';
import { testedApp } from './app.ts';
import { faults } from './faults.ts';
import { choose, textOf } from './reading.ts';

const app = testedApp();
const { measures, levers } = municipality;
const topic = (page: Page) => page.locator('.measures');
const rows = (page: Page) => topic(page).locator('.measure');
const BEHIND = 'Virkemidler, hvor planen er bagud';

async function visit(
  theme: 'light' | 'dark' = 'light',
  viewport = { width: 1440, height: 900 },
): Promise<Page> {
  const page = await app.visit({ views: { theme }, viewport });
  await page.getByRole('button', { name: 'Hvor kommer tallene fra?' }).click();
  await choose(page, 'Planens tiltag');
  await topic(page).waitFor();
  return page;
}

it('lists every measure of the plan with its sub-goals, deadlines, status and levers', async () => {
  const page = await visit();
  await expect.poll(() => rows(page).count()).toBe(measures.length);
  const row = rows(page).filter({ hasText: 'Delemobilitet' });
  expect(await textOf(row)).toContain('På sporet Delmålene står forskelligt.');
  expect(await textOf(row)).toContain('Mindre bilkørsel i 2030');
  await row.locator('summary').click();
  const subgoals = measures.find(({ id }) => id === '4.7')?.subgoals ?? [];
  for (const { text, deadline } of subgoals) {
    expect(await textOf(row)).toContain(text.da);
    expect(await textOf(row)).toContain(`Frist: ${deadline}`);
  }
  expect(await textOf(row)).toContain('Opgivet');
  expect(await row.locator('[lang="en"]').count()).toBe(subgoals.length);
  const late = rows(page).filter({ hasText: 'Separatkloakering' });
  await late.locator('summary').click();
  expect(await textOf(late)).toContain('Bagud Frist: 2023 Fristen er gået.');
});

it('is searched and filtered, and says how many are left', async () => {
  const page = await visit();
  await topic(page).getByLabel('Status').selectOption({ label: 'Bagud' });
  const behind = measures.filter((measure) => standingOf(measure, BASE_YEAR) === 'not-green');
  await expect.poll(() => rows(page).count()).toBe(behind.length);
  await topic(page).getByLabel('Virkemiddel').selectOption({ label: 'Mindre bilkørsel i 2030' });
  await expect.poll(() => rows(page).count()).toBe(1);
  expect(await textOf(rows(page))).toContain('4.12 Fremme af delebilsordninger');
  await topic(page).getByRole('button', { name: 'Vis alle' }).click();
  await topic(page).getByLabel('Søg i tiltag og delmål').fill('125 LADESTANDERE');
  await expect.poll(() => textOf(topic(page).getByRole('status'))).toContain('1 af 70 tiltag');
  await topic(page).getByLabel('Søg i tiltag og delmål').fill('månerejse');
  await expect.poll(() => textOf(topic(page))).toContain('Ingen tiltag passer');
});

it('shows the levers whose plan is behind, the worst first, and those with no measure', async () => {
  const page = await visit();
  await choose(page, BEHIND);
  const plans = leverPlans(
    levers.map(({ id }) => id),
    measures,
    BASE_YEAR,
  );
  const behind = plans.filter(isBehind).map(({ lever }) => lever);
  const section = (name: string) =>
    topic(page)
      .locator('section')
      .filter({ has: page.getByRole('heading', { name, exact: true }) });
  const shown = await section(BEHIND)
    .locator('[data-lever-plan]')
    .evaluateAll((all) => all.map((each) => each.getAttribute('data-lever-plan')));
  expect(shown).toEqual(behind);
  expect(await textOf(topic(page).locator('[data-lever-plan="pvAdded2030"]'))).toContain(
    '1 bagud 1 på sporet',
  );
  expect(await textOf(topic(page).locator('[data-lever-plan="ccsStart"]'))).toContain(
    'Siden regnskabet, 22. december 2025',
  );
  const without = plans.filter((plan) => plan.measures.length === 0).length;
  expect(await section('Ingen tiltag i planen').locator('li').count()).toBe(without);
  await topic(page).getByRole('button', { name: 'Nye solceller til 2030' }).click();
  const panel = page.locator('.lever-measures');
  await expect.poll(() => textOf(panel)).toContain('3.16 Fremme af energifællesskaber Bagud');
  expect(await panel.locator('li').count()).toBe(2);
  expect(app.errors).toEqual([]);
});

it.each([
  ['light', 1440],
  ['dark', 360],
] as const)('axe finds nothing and nothing is cut off, %s at %i pixels', async (theme, width) => {
  const page = await visit(theme, { width, height: 900 });
  await rows(page).first().locator('summary').click();
  expect(await faults(page)).toEqual([]);
  await choose(page, BEHIND);
  expect(await faults(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
});

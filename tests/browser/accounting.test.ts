import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { municipality, reference, run } from '../model/assembled.ts';
import { testedApp } from './app.ts';
import { faults } from './faults.ts';
import { choose, lever, textOf, told } from './reading.ts';

const app = testedApp();
const topic = (page: Page) => page.locator('.accounting');
const ways = (page: Page, goal: number) => topic(page).locator('.accounting-goal').nth(goal).locator('li');

async function visit(link = '', theme: 'light' | 'dark' = 'light'): Promise<Page> {
  const page = await app.visit({ link, views: { theme } });
  await page.getByRole('button', { name: 'Hvor kommer tallene fra?' }).click();
  await choose(page, 'Måder at tælle på');
  await topic(page).waitFor();
  return page;
}

it('tells the four ways side by side for every goal, as the model has them', async () => {
  const page = await visit('scenario=path');
  const { of } = run(reference('path'));
  for (const [at, { year }] of municipality.targets.entries()) {
    const credit = of('biogenicCredit', year);
    const expected = ['total', 'averageTotal'].flatMap((id) => [of(id, year), of(id, year) - credit]);
    const sentences = await ways(page, at).allTextContents();
    expect(sentences).toHaveLength(expected.length);
    for (const [way, tonnes] of expected.entries()) expect(sentences[way]).toContain(told(Math.abs(tonnes)));
  }
});

it('follows the levers, and says where no way of counting reaches the goal', async () => {
  const page = await visit('scenario=path');
  const heading = topic(page).locator('.accounting-goal').first().locator('> p');
  await lever(page, 'ccsEnabled').getByRole('switch').click();
  const { of } = run(reference('no-ccs'));
  await expect.poll(() => textOf(ways(page, 0).first())).toContain(told(of('total', 2030)));
  expect(await textOf(heading)).toBe('Målet nås ikke, uanset hvordan man tæller.');
  const gap = of('total', 2030) - 58_500;
  expect(await textOf(ways(page, 0).first().locator('.outcome'))).toContain(`${told(gap)} ton for meget`);
});

it('says what each choice changes, and that the credit changes nothing where there is none', async () => {
  const page = await visit('scenario=path');
  const { of } = run(reference('path'));
  const choices = await textOf(topic(page).locator('.accounting-choices'));
  const older = of('averageTotal', 2030) - of('total', 2030);
  expect(choices).toContain(`${told(Math.abs(older))} ton ${older < 0 ? 'lavere' : 'højere'}`);
  expect(choices).toContain('I 2030 er der intet at trække fra');
  expect(choices).toContain(`I 2045 trækker det ${told(-of('biogenicCredit', 2045))} ton fra`);
});

it('opens its numbers, and leaves the published ones where they are with what they are', async () => {
  const page = await visit('scenario=path');
  const published = topic(page).locator('.accounting-published');
  expect(await textOf(published)).toContain('ældre end metodeskiftet');
  for (const { value } of municipality.published.figures) {
    expect(await textOf(published)).toContain(told(value));
  }
  await published.getByRole('button', { name: /^100\.500/ }).click();
  await expect.poll(() => textOf(page.locator('.drawer-value'))).toContain('100.500');
  await page.keyboard.press('Escape');
  await ways(page, 0).nth(2).locator('.figure').first().click();
  await expect.poll(() => textOf(page.locator('.drawer h2'))).toContain('ældre metode');
  expect(app.errors).toEqual([]);
});

it.each(['light', 'dark'] as const)('axe finds nothing, %s', async (theme) => {
  expect(await faults(await visit('scenario=no-ccs', theme))).toEqual([]);
});

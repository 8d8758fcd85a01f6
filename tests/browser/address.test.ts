import { expect, it } from 'vitest';
import { layout, reference, run } from '../model/assembled.ts';
import { testedApp } from './app.ts';
import { expectTonnes, textOf, type, verdictOf } from './reading.ts';

const app = testedApp();
const total = (changed = {}, id = 'path') => run(reference(id, changed)).of('total', 2030);

it('gives the same numbers in a fresh profile', async () => {
  const page = await app.visit();
  await type(page, 'ccsStart', 'marts 2032');
  await type(page, 'evShare2030', '40');
  await expect.poll(() => page.url()).toContain('ccsStart=2032-03&evShare2030=0.4');
  const told = await verdictOf(page);
  const link = new URL(page.url()).hash.slice(1);
  expect(link).toContain(`model=${layout.version}`);
  const other = await app.visit({ link });
  expect(await verdictOf(other)).toBe(told);
  expect(await other.locator('.notice').count()).toBe(0);
});

it('goes back and forward through what was opened', async () => {
  const page = await app.visit();
  await type(page, 'gasPhaseOutYear', '2035');
  await expect.poll(() => page.url()).toContain('gasPhaseOutYear=2035');
  await page.getByRole('button', { name: 'Ingen CO₂-fangst', exact: true }).click();
  await expect.poll(() => page.url()).toContain('scenario=no-ccs');
  await page.goBack();
  await expectTonnes(page, total({ gasPhaseOutYear: 2035 }));
  await page.goBack();
  await expectTonnes(page, total());
  await page.goForward();
  await expectTonnes(page, total({ gasPhaseOutYear: 2035 }));
});

it.each([
  ['scenario=path&model=2023-0000dead', 'Linket er lavet med model 2023-0000dead'],
  ['scenario=path', 'Linket siger ikke, hvilken model'],
])('says so when a link is from another version: %s', async (link, sentence) => {
  const page = await app.visit({ link });
  expect(await textOf(page.locator('.notice'))).toContain(sentence);
  await expectTonnes(page, total());
});

it.each([
  ['scenario=path&evShare2030=3', '“Elbiler i 2030” skal ligge mellem 15 % og 80 %'],
  ['scenario=path&spaceships=1', '“spaceships” er hverken'],
  ['scenario=path&ccsEnabled=0.5', '“CO₂-fangst bygges” skal være et helt tal'],
  ['scenario=utopia', 'kan kun være'],
])('refuses a link that cannot be read, and opens the plan: %s', async (link, sentence) => {
  const page = await app.visit({ link });
  expect(await textOf(page.locator('.notice'))).toContain(sentence);
  await expectTonnes(page, total());
  await expect.poll(() => page.url()).toContain(`model=${layout.version}&scenario=path`);
});

it('tells the version of a link that this model cannot open', async () => {
  const page = await app.visit({ link: 'model=2023-0000dead&scenario=path&spaceships=1' });
  expect(await textOf(page.locator('.notice'))).toContain('lavet med model 2023-0000dead og kan ikke åbnes');
});

it('keeps a change that was made just before the page is left', async () => {
  const page = await app.visit();
  await type(page, 'gasPhaseOutYear', '2037');
  await page.reload();
  await expectTonnes(page, total({ gasPhaseOutYear: 2037 }));
});

it('copies the link', async () => {
  const page = await app.visit({ permissions: ['clipboard-read', 'clipboard-write'] });
  await page.getByRole('button', { name: 'Kopiér link' }).click();
  await expect.poll(() => textOf(page.locator('.notice'))).toContain('kopieret');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
});

import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { reference, run } from '../model/assembled.ts';
import { testedApp } from './app.ts';
import { expectTonnes, lever, shownValue, textOf, type, verdictOf } from './reading.ts';

const app = testedApp();
const total = (id: string, changed = {}) => run(reference(id, changed)).of('total', 2030);

const shelf = (page: Page) => page.getByRole('region', { name: 'Scenarier' });

async function saveAs(page: Page, name: string): Promise<void> {
  await shelf(page)
    .getByRole('button', { name: /^Gem (scenariet|som nyt)$/ })
    .click();
  await page.getByRole('textbox', { name: 'Navn' }).fill(name);
  await page.keyboard.press('Enter');
  await shelf(page).getByRole('button', { name, exact: true }).waitFor();
}

it('opens every prepared scenario with the model’s own figures', async () => {
  const page = await app.visit();
  for (const [name, id] of [
    ['Uden ny indsats', 'bau'],
    ['CO₂-fangst to år forsinket', 'ccs-two-years-late'],
    ['CO₂-fangst først i 2035', 'ccs-2035'],
    ['Ingen CO₂-fangst', 'no-ccs'],
    ['Sidste gasfyr i 2035', 'boilers-2035'],
    ['Staten kommer senere', 'slow-state'],
    ['Reduktionsstien', 'path'],
  ] as const) {
    await shelf(page).getByRole('button', { name, exact: true }).click();
    await expectTonnes(page, total(id));
  }
});

it('keeps an own scenario over a reload, renames it, deletes it, and brings it back', async () => {
  const page = await app.visit();
  await type(page, 'gasPhaseOutYear', '2033');
  await saveAs(page, 'Gas i 2033');
  await shelf(page).getByRole('button', { name: 'Reduktionsstien', exact: true }).click();
  await expectTonnes(page, total('path'));
  await page.reload();
  await shelf(page).getByRole('button', { name: 'Gas i 2033', exact: true }).click();
  await expectTonnes(page, total('path', { gasPhaseOutYear: 2033 }));

  await shelf(page).getByRole('button', { name: 'Omdøb Gas i 2033' }).click();
  await page.getByRole('textbox', { name: 'Navn' }).fill('Senere gas');
  await page.keyboard.press('Enter');
  await shelf(page).getByRole('button', { name: 'Slet Senere gas' }).click();
  expect(await shelf(page).getByRole('button', { name: 'Senere gas', exact: true }).count()).toBe(0);

  await type(page, 'evShare2030', '40');
  await page.locator('.notice[data-kind="deleted"]').getByRole('button', { name: 'Fortryd' }).click();
  await shelf(page).getByRole('button', { name: 'Senere gas', exact: true }).waitFor();
  expect(await shownValue(page, 'evShare2030')).toBe('40 %');
  await page.reload();
  await shelf(page).getByRole('button', { name: 'Senere gas', exact: true }).waitFor();
});

it('saves changes into the saved scenario, and goes back to what was saved', async () => {
  const page = await app.visit();
  await saveAs(page, 'Min plan');
  await type(page, 'evShare2030', '30');
  await page.getByRole('button', { name: 'Gem ændringerne i “Min plan”' }).click();
  await type(page, 'evShare2030', '20');
  await expectTonnes(page, total('path', { evShare2030: 0.2 }));
  await page.getByRole('button', { name: 'det gemte' }).click();
  await expectTonnes(page, total('path', { evShare2030: 0.3 }));
});

it('draws at most four together, and says why a fifth cannot be', async () => {
  const page = await app.visit();
  for (const name of ['CO₂-fangst først i 2035', 'Ingen CO₂-fangst', 'Staten kommer senere']) {
    await page.getByRole('checkbox', { name: `Tegn ${name} med i billedet` }).check();
  }
  const words = async () => (await page.locator('.readout th').allTextContents()).join('|');
  await expect.poll(words).toContain('Ingen CO₂-fangst');
  await expect.poll(words).toContain('Staten kommer senere');
  const fifth = page.getByRole('checkbox', { name: 'Tegn Sidste gasfyr i 2035 med i billedet' });
  expect(await fifth.isDisabled()).toBe(true);
});

it('knows the saved scenario again after a reload and on the way back', async () => {
  const page = await app.visit();
  await type(page, 'evShare2030', '35');
  await saveAs(page, 'Min');
  const own = shelf(page).getByRole('button', { name: 'Min', exact: true });
  await page.reload();
  await expect.poll(() => own.getAttribute('aria-pressed')).toBe('true');
  await type(page, 'evShare2030', '36');
  await expect.poll(() => page.url()).toContain('evShare2030=0.36');
  await page.goBack();
  await expect.poll(() => own.getAttribute('aria-pressed')).toBe('true');
});

it('tells compared scenarios apart by their dashes', async () => {
  const page = await app.visit();
  for (const name of ['CO₂-fangst først i 2035', 'Ingen CO₂-fangst', 'Staten kommer senere']) {
    await page.getByRole('checkbox', { name: `Tegn ${name} med i billedet` }).check();
  }
  const dashes = page.locator('.path-picture path[stroke="var(--line-compared)"][stroke-dasharray]');
  await expect.poll(() => dashes.count()).toBeGreaterThanOrEqual(3);
  const kinds = await dashes.evaluateAll((all) => all.map((each) => each.getAttribute('stroke-dasharray')));
  expect(new Set(kinds).size).toBe(3);
});

it('lists what differs from business as usual, and sets each back', async () => {
  const page = await app.visit({ link: 'scenario=bau' });
  const differences = page.locator('.differences');
  expect(await textOf(differences.locator('summary'))).toBe('Intet er anderledes end uden ny indsats');
  await page.locator('.lever-group', { hasText: 'Varmebesparelser' }).locator('summary').click();
  await type(page, 'heatSaving2030', '10');
  await type(page, 'evShare2030', '50');
  await expect.poll(() => textOf(differences.locator('summary'))).toContain('2 ting er anderledes');
  await differences.locator('summary').click();
  await differences.getByRole('button', { name: /^Sæt tilbage: Elbiler i 2030 til 46/ }).click();
  await expect.poll(() => textOf(differences.locator('summary'))).toContain('1 ting er anderledes');
  expect(await shownValue(page, 'evShare2030')).toBe('46 %');
});

it('undoes and redoes everything, with the buttons and with the keys', async () => {
  const page = await app.visit();
  await lever(page, 'ccsEnabled').getByRole('switch').click();
  await shelf(page).getByRole('button', { name: 'Uden ny indsats', exact: true }).click();
  await saveAs(page, 'Gemt');
  await page.locator('h1').click();
  for (let step = 0; step < 3; step += 1) await page.keyboard.press('Control+z');
  await expectTonnes(page, total('path'));
  expect(await shelf(page).getByRole('button', { name: 'Gemt', exact: true }).count()).toBe(0);
  await page.keyboard.press('Control+Shift+z');
  await expectTonnes(page, total('no-ccs'));
  await page.keyboard.press('Control+y');
  await expectTonnes(page, total('bau'));
  expect(await verdictOf(page)).toContain('nås ikke');
});

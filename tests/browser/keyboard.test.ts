import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { reference, run } from '../model/assembled.ts';
import { testedApp } from './app.ts';
import { expectTonnes, handle, textOf, verdictOf } from './reading.ts';

const app = testedApp();
const total = (id: string, changed = {}) => run(reference(id, changed)).of('total', 2030);

const MOST_STOPS = 200;

/** Goes on with the tabulator until something of that role and name has the focus. */
async function tabTo(page: Page, role: string, name: RegExp): Promise<void> {
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => {
      const { activeElement } = document;
      const label = activeElement?.getAttribute('aria-label') ?? activeElement?.textContent ?? '';
      const type = activeElement instanceof HTMLInputElement ? activeElement.type : '';
      return { label, role: activeElement?.getAttribute('role') ?? (type || activeElement?.localName || '') };
    });
    if (focused.role === role && name.test(focused.label)) return;
  }
  throw new Error(`the tabulator never came to a ${role} called ${name}`);
}

it('is enough for the whole task: to the levers, move one, read the year, save, undo', async () => {
  const page = await app.visit();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await tabTo(page, 'switch', /CO₂-fangst bygges/);
  await page.keyboard.press('Space');
  await expectTonnes(page, total('path', { ccsEnabled: 0 }));
  await tabTo(page, 'range', /Sidste gasfyr/);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expectTonnes(page, total('path', { ccsEnabled: 0, gasPhaseOutYear: 2032 }));

  await expect.poll(() => page.url()).toContain('gasPhaseOutYear=2032');
  await page.reload();
  await expectTonnes(page, total('path', { ccsEnabled: 0, gasPhaseOutYear: 2032 }));
  await tabTo(page, 'button', /^Gem scenariet$/);
  await page.keyboard.press('Enter');
  await page.keyboard.type('Tastet');
  await page.keyboard.press('Enter');
  await expect.poll(() => page.evaluate(() => document.activeElement?.localName)).toBe('button');
  await expect.poll(() => textOf(page.getByRole('region', { name: 'Scenarier' }))).toContain('Tastet');

  await tabTo(page, 'slider', /^År$/);
  await page.keyboard.press('ArrowLeft');
  expect(await textOf(page.locator('.readout caption'))).toBe('Tallene for 2029');
  await page.keyboard.press('Control+z');
  await expect.poll(() => textOf(page.getByRole('region', { name: 'Scenarier' }))).not.toContain('Tastet');
});

it('shows where the focus is, at every stop', async () => {
  const page = await app.visit();
  const unseen: string[] = [];
  for (let stop = 0; stop < 45; stop += 1) {
    await page.keyboard.press('Tab');
    const bare = await page.evaluate(() => {
      const { activeElement } = document;
      if (!activeElement || activeElement === document.body) return null;
      const rings = [activeElement, activeElement.nextElementSibling, activeElement.closest('.track-thumb')];
      const ringed = rings.some((each) => each && getComputedStyle(each).outlineStyle !== 'none');
      return ringed ? null : activeElement.outerHTML.slice(0, 120);
    });
    if (bare) unseen.push(bare);
  }
  expect(unseen).toEqual([]);
});

it('moves a lever by one meaningful step, and to its ends', async () => {
  const page = await app.visit();
  const cars = handle(page, 'evShare2030');
  await cars.press('ArrowRight');
  await expect.poll(() => cars.getAttribute('aria-valuetext')).toMatch(/^49\s%$/);
  for (const key of ['ArrowUp', 'ArrowUp', 'ArrowUp', 'ArrowDown', 'ArrowLeft']) await cars.press(key);
  await expect.poll(() => cars.getAttribute('aria-valuetext')).toMatch(/^50\s%$/);
  await cars.press('Home');
  await expect.poll(() => cars.getAttribute('aria-valuetext')).toMatch(/^15\s%$/);
  await cars.press('End');
  await expect.poll(() => cars.getAttribute('aria-valuetext')).toMatch(/^80\s%$/);
  await cars.press('ArrowRight');
  expect(await cars.getAttribute('aria-valuetext')).toMatch(/^80\s%$/);
  expect(await verdictOf(page)).toContain('nås');
});

import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { layout, reference, run } from '../model/assembled.ts';
import { testedApp } from './app.ts';
import { faults } from './faults.ts';
import { expectTonnes, lever, type } from './reading.ts';

const app = testedApp();
declare global {
  interface Window {
    /** How many shapes the own scenario's line has had since it was watched. */
    shapesDrawn: () => number;
  }
}

const SIZES = [
  { width: 360, height: 800 },
  { width: 768, height: 1024 },
  { width: 1440, height: 900 },
];

describe.each(SIZES)('at $width pixels', (viewport) => {
  it.each([
    ['da', 'light'],
    ['en', 'dark'],
  ] as const)('axe finds nothing in %s, %s', async (language, theme) => {
    const page = await app.visit({ viewport, views: { language, theme }, link: 'scenario=no-ccs' });
    expect(await faults(page)).toEqual([]);
  });

  it.each([
    ['da', 'dark'],
    ['en', 'light'],
  ] as const)('axe finds nothing in the analyses in %s, %s, and none is cut off', async (language, theme) => {
    const page = await app.visit({ viewport, views: { language, theme } });
    await page.locator('.bench').scrollIntoViewIfNeeded();
    for (const part of ['.waterfall', '.delay-table', '.influences li', '.histogram svg']) {
      await page.locator(part).first().waitFor();
    }
    await page.locator('.shares .segments input').nth(1).check();
    for (const at of [2, 3]) await page.locator('.choose-compared input').nth(at).check();
    await page.locator('.multiples summary').click();
    await page.locator('.locks summary').click();
    await page.locator('.ways-table').waitFor();
    await page.locator('.multiples table').waitFor();
    await page.locator('.map-field').focus();
    await page.locator('.map-cursor').waitFor();
    await page.locator('.map-table summary').click();
    await page.locator('.map-table table').waitFor();
    expect(await faults(page)).toEqual([]);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(viewport.width);
  });

  it('nothing is cut off at the side', async () => {
    const page = await app.visit({ viewport, views: { language: 'da' } });
    await page.getByText('Vis tallene som tabel').click();
    await page.locator('.series table').waitFor();
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(viewport.width);
  });
});

it.each(['light', 'dark'] as const)('axe finds nothing when everything is unfolded, %s', async (theme) => {
  const page = await app.visit({ views: { theme, breakdown: 'user', form: 'lines' }, link: 'scenario=path' });
  for (const summary of await page.locator('summary').all()) await summary.click();
  await lever(page, 'ccsStart').getByRole('button', { name: /^Om / }).click();
  await type(page, 'evShare2030', '79');
  await type(page, 'gasPhaseOutYear', 'snart');
  await page.getByRole('button', { name: 'Gem scenariet' }).click();
  await lever(page, 'evShare2030').locator('.lever-warning').waitFor();
  expect(await faults(page)).toEqual([]);
});

it.each([
  ['light', ['operation.2030', 'total2024', 'ccsStart', 'gap.target2030']],
  ['dark', ['electricityUse.2030']],
] as const)('axe finds nothing where a number is open, %s', async (theme, figures) => {
  const page = await app.visit({ views: { theme }, link: `model=${layout.version}&scenario=path` });
  for (const open of figures) {
    await page.evaluate(`location.hash = 'model=${layout.version}&scenario=path&open=${open}'`);
    await page.locator(`.drawer[data-open="${open}"] .drawer-value`).waitFor();
    expect(await faults(page), open).toEqual([]);
  }
});

it('keeps the verdict in sight on a phone while the levers move under the thumb', async () => {
  const page = await app.visit({ viewport: { width: 360, height: 800 }, hasTouch: true });
  await lever(page, 'dhRolloutYear').scrollIntoViewIfNeeded();
  const box = await page.locator('.verdict').boundingBox();
  expect(box?.y).toBe(0);
  expect(await page.locator('.miniature').isVisible()).toBe(true);
});

it('has targets a thumb can hit', async () => {
  const page = await app.visit({ viewport: { width: 360, height: 800 }, hasTouch: true, isMobile: true });
  const small = await page
    .locator('button, select, summary, .track-line, .segments label')
    .evaluateAll((all) =>
      all
        // A number within a sentence is as high as its line (WCAG 2.5.8 lets it be).
        .filter((each) => each.checkVisibility() && !each.matches('.skip, .figure'))
        .map((each) => ({ text: each.textContent, height: each.getBoundingClientRect().height }))
        .filter(({ height }) => height < 44),
    );
  expect(small).toEqual([]);
});

/** Counts the shapes that the own scenario's line has from now on. */
async function watchLine(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    const shapes = new Set<string | null>();
    const line = document.querySelector('.path-picture path[stroke-width="4"]');
    if (line)
      new MutationObserver(() => shapes.add(line.getAttribute('d'))).observe(line, { attributes: true });
    window.shapesDrawn = () => shapes.size;
  });
  return () => page.evaluate(() => window.shapesDrawn());
}

it('stands still where motion is unwanted', async () => {
  const page = await app.visit({ reducedMotion: 'reduce' });
  const shapes = await watchLine(page);
  await lever(page, 'ccsEnabled').getByRole('switch').click();
  await expectTonnes(page, run(reference('no-ccs')).of('total', 2030));
  expect(await shapes()).toBe(1);
});

it('goes through the way of a change where motion is welcome', async () => {
  const page = await app.visit({ reducedMotion: 'no-preference' });
  await lever(page, 'ccsEnabled').getByRole('switch').click();
  await expectTonnes(page, run(reference('no-ccs')).of('total', 2030));
  const shapes = await watchLine(page);
  await page.getByRole('button', { name: 'Vis ændringen igen' }).click();
  await expect.poll(shapes).toBeGreaterThan(4);
});

import { expect, it } from 'vitest';
import { layout, municipality, reference, run } from '../model/assembled.ts';
import { testedApp } from './app.ts';
import { expectTonnes, field, handle, lever, shownValue, textOf, told, tonnesOf, type } from './reading.ts';

const app = testedApp();
const plan = run(reference('path'));

const totalWith = (changed: Readonly<Record<string, number>>) =>
  run(reference('path', changed)).of('total', 2030);

it('moves the verdict the right way with each of the four headline levers', async () => {
  const page = await app.visit();
  const start = await tonnesOf(page);
  expect(start).toBe(Math.round(plan.of('total', 2030)));

  await page.getByRole('switch', { name: 'CO₂-fangst bygges' }).click();
  await expectTonnes(page, totalWith({ ccsEnabled: 0 }));
  expect(await tonnesOf(page)).toBeGreaterThan(start);
  await page.getByRole('switch', { name: 'CO₂-fangst bygges' }).click();
  await expectTonnes(page, start);

  for (const [id, typed, value] of [
    ['ccsStart', 'juni 2031', 2031 + 5 / 12],
    ['ccsCaptureRate', '50', 0.5],
    ['gasPhaseOutYear', '2038', 2038],
    ['evShare2030', '30 %', 0.3],
    ['dhRolloutYear', '2036', 2036],
  ] as const) {
    await type(page, id, typed);
    await expectTonnes(page, totalWith({ [id]: value }));
    expect(await tonnesOf(page)).toBeGreaterThan(start);
    await page.keyboard.press('Control+z');
    await expectTonnes(page, start);
  }
});

it('is dragged, and a whole drag is one step back', async () => {
  const page = await app.visit();
  const start = await tonnesOf(page);
  const thumb = await lever(page, 'evShare2030').locator('.track-thumb').boundingBox();
  const [x, y] = [(thumb?.x ?? 0) + 10, (thumb?.y ?? 0) + 10];
  await page.mouse.move(x, y);
  await page.mouse.down();
  for (let moved = 0; moved <= 100; moved += 10) await page.mouse.move(x - moved, y);
  await page.mouse.up();
  await expect.poll(() => tonnesOf(page)).toBeGreaterThan(start);
  expect(await shownValue(page, 'evShare2030')).not.toBe('48 %');
  await page.getByRole('button', { name: 'Fortryd' }).click();
  await expectTonnes(page, start);
  expect(await page.getByRole('button', { name: 'Fortryd' }).isDisabled()).toBe(true);
  await page.getByRole('button', { name: 'Gentag' }).click();
  await expect.poll(() => tonnesOf(page)).toBeGreaterThan(start);
});

it('tells its value in words to those who hear it, and its effect', async () => {
  const page = await app.visit();
  const start = handle(page, 'ccsStart');
  await expect.poll(() => start.getAttribute('aria-valuetext')).toBe('december 2029');
  await start.press('ArrowRight');
  await expect.poll(() => start.getAttribute('aria-valuetext')).toBe('januar 2030');
  const described = (await start.getAttribute('aria-describedby')) ?? '';
  await expect
    .poll(() => textOf(page.locator(`[id="${described}"]`)))
    .toContain(
      `Virkning: +${told(totalWith({ ccsStart: 2030 }) - totalWith({ ccsStart: 2029 + 11 / 12 }))} ton`,
    );
});

it('shows its own effect in the goal’s year: the total as it is, less the total with it at business as usual', async () => {
  const page = await app.visit();
  const bau = reference('bau').levers;
  for (const id of ['ccsEnabled', 'gasPhaseOutYear', 'evShare2030', 'dhRolloutYear']) {
    const effect = plan.of('total', 2030) - totalWith({ [id]: bau[id] ?? Number.NaN });
    expect(await textOf(lever(page, id).locator('.lever-effect'))).toContain(
      `${effect < 0 ? '−' : '+'}${told(Math.abs(effect))} ton i 2030`,
    );
  }
});

it('refuses what it cannot read or reach, in words, and changes nothing', async () => {
  const page = await app.visit();
  const start = await tonnesOf(page);
  await type(page, 'evShare2030', 'mange');
  expect(await textOf(lever(page, 'evShare2030').getByRole('alert'))).toBe(
    'Skriv et tal, for eksempel 48 %.',
  );
  await type(page, 'evShare2030', '95');
  expect(await textOf(lever(page, 'evShare2030').getByRole('alert'))).toBe(
    'Værdien skal ligge mellem 15 % og 80 %.',
  );
  await field(page, 'evShare2030').press('Escape');
  expect(await shownValue(page, 'evShare2030')).toBe('48 %');
  expect(await tonnesOf(page)).toBe(start);
});

it('says so when a wish is impossible, and shows on the track where that begins', async () => {
  const page = await app.visit();
  const cars = lever(page, 'evShare2030');
  expect(await cars.locator('.mark-beyond').count()).toBe(1);
  await type(page, 'evShare2030', '75');
  const sales = run(reference('path', { evShare2030: 0.75 }));
  const needed = Math.max(
    ...[2025, 2026, 2027, 2028, 2029, 2030].map((year) => sales.of('evSalesNeeded', year)),
  );
  await expect.poll(() => textOf(cars.locator('.lever-warning'))).toContain(`${Math.round(needed * 100)} %`);

  const gas = lever(page, 'gasPhaseOutYear');
  expect(await gas.locator('.lever-warning').count()).toBe(0);
  await type(page, 'dhRolloutYear', '2040');
  await expect
    .poll(() => textOf(gas.locator('.lever-warning')))
    .toMatch(/husstande venter på fjernvarmerøret/);
});

it('unfolds who decides, where it stands, its limits and their sources', async () => {
  const page = await app.visit();
  const gas = lever(page, 'gasPhaseOutYear');
  expect(await textOf(gas.locator('.lever-meaning'))).toContain('Borgerne afgør.');
  await gas.getByRole('button', { name: 'Om Sidste gasfyr' }).click();
  const details = gas.locator('.lever-details');
  await expect.poll(() => textOf(details)).toContain('Det grønne regnskab 2024');
  expect(await textOf(details)).toContain('Uden ny indsats2040');
  expect(await textOf(details)).toContain('2028 til 2055');
});

it('shows every lever of the municipality once, the external ones apart', async () => {
  const page = await app.visit();
  const shown = await page
    .locator('[data-lever]')
    .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-lever') ?? ''));
  expect(shown.toSorted()).toEqual(municipality.levers.map(({ id }) => id).toSorted());
  expect(shown).toHaveLength(layout.leverCount);
  const outside = page.locator('.lever-group[data-external="true"]');
  expect(await outside.locator('[data-lever]').count()).toBe(
    municipality.levers.filter(({ group }) => group === 'external').length,
  );
});

it('tells what the last change did, against the state before it', async () => {
  const page = await app.visit();
  await type(page, 'gasPhaseOutYear', '2035');
  const more = told(totalWith({ gasPhaseOutYear: 2035 }) - plan.of('total', 2030));
  await expect
    .poll(() => textOf(page.locator('.change')))
    .toContain(`Sidste gasfyr: 2030 → 2035 giver ${more} ton mere i 2030`);
  await page.getByRole('button', { name: 'Vis ændringen igen' }).click();
});

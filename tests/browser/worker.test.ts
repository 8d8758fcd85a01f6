import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { reference, run } from '../model/assembled.ts';
import { testedApp } from './app.ts';
import { expectTonnes, shownValue, textOf, type } from './reading.ts';

const app = testedApp();
const total = (changed: Readonly<Record<string, number>>) =>
  run(reference('path', changed)).of('total', 2030);

const status = (page: Page): Promise<string> => textOf(page.locator('.worker-status'));

it('says so when the worker has died, starts another, and keeps the scenario', async () => {
  const page = await app.visit();
  await type(page, 'evShare2030', '40');
  await expectTonnes(page, total({ evShare2030: 0.4 }));
  for (const worker of page.workers()) await worker.evaluate(() => self.close());
  await type(page, 'gasPhaseOutYear', '2034');
  await expectTonnes(page, total({ evShare2030: 0.4, gasPhaseOutYear: 2034 }));
  await expect.poll(() => textOf(page.locator('.notice'))).toContain('gik i stå og er startet igen');
  expect(await status(page)).toBe('');
  expect(await shownValue(page, 'evShare2030')).toBe('40 %');
});

it('says so when the worker throws, and starts another', async () => {
  const page = await app.visit();
  const [worker] = page.workers();
  if (!worker) throw new Error('the page has no worker');
  await worker.evaluate(() => {
    self.Float64Array = class extends Array {
      constructor() {
        super();
        throw new Error('broken on purpose');
      }
    } as never;
  });
  await type(page, 'evShare2030', '30');
  await expectTonnes(page, total({ evShare2030: 0.3 }));
  await expect.poll(() => textOf(page.locator('.notice'))).toContain('gik i stå og er startet igen');
});

it('says so when no worker can start, and tries again when asked', async () => {
  const broken = { yes: true };
  const page = await app.visit({
    before: (context) =>
      context.route(/simulation\.worker/, (route) => (broken.yes ? route.abort() : route.continue())),
    expectPicture: false,
  });
  await expect.poll(() => status(page), { timeout: 20_000 }).toContain('Beregningen kan ikke starte');
  broken.yes = false;
  await page.getByRole('button', { name: 'Prøv igen' }).click();
  await expectTonnes(page, total({}));
  await expect.poll(() => status(page)).toBe('');
});

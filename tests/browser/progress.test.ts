import { expect, it } from 'vitest';
import { testedApp } from './app.ts';

const app = testedApp();

/** Put before the worker's own script: it rests long between two pieces of its work, as on a slow machine. */
const RESTING_LONG = `
const post = MessagePort.prototype.postMessage;
MessagePort.prototype.postMessage = function (...sent) {
  if (sent[0] === null) setTimeout(() => post.apply(this, sent), 60);
  else post.apply(this, sent);
};`;

it('an analysis that takes long shows how far it is, and nothing once it is done', async () => {
  const page = await app.visit({
    before: async (context) => {
      await context.route(/analysis\.worker/, async (route) => {
        const response = await route.fetch();
        await route.fulfill({ response, body: RESTING_LONG + (await response.text()) });
      });
      await context.addInitScript(() => {
        const shares: number[] = [];
        Object.assign(window, { shares });
        const look = (): void => {
          const bar = document.querySelector<HTMLProgressElement>('.certainty progress');
          if (bar) shares.push(bar.value);
        };
        new MutationObserver(look).observe(document, { subtree: true, childList: true, attributes: true });
      });
    },
  });
  await page.locator('.bench').scrollIntoViewIfNeeded();
  await page.locator('.certainty').scrollIntoViewIfNeeded();
  await page.locator('.influences li').first().waitFor();
  const shares = await page.evaluate(() => (window as unknown as { shares: number[] }).shares);
  const between = shares.filter((share) => share > 0 && share < 1);
  expect(new Set(between).size).toBeGreaterThan(2);
  expect(shares.every((share) => share >= 0 && share <= 1)).toBe(true);
  await expect.poll(() => page.locator('.bench progress').count()).toBe(0);
});

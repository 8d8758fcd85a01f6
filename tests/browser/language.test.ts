import { expect, it } from 'vitest';
import { danish, english } from '../../src/i18n/messages.ts';
import { testedApp } from './app.ts';
import { choose, textOf } from './reading.ts';

const app = testedApp();

it('English comes when it is chosen, and the next visit opens in it', async () => {
  const page = await app.visit();
  const scripts: string[] = [];
  page.on('request', (request) => scripts.push(new URL(request.url()).pathname));
  await choose(page, 'English');
  await expect.poll(() => page.title()).toContain(english.page.title);
  expect(scripts).toHaveLength(1);
  await page.reload();
  await expect.poll(() => page.title()).toContain(english.page.title);
});

it('where English cannot be loaded the page stays Danish, says so, and can be asked again', async () => {
  const offline = { yes: true };
  const page = await app.visit({
    before: (context) =>
      context.route(/assets\/en-/, (route) => (offline.yes ? route.abort() : route.continue())),
  });
  await page.getByRole('radio', { name: 'English', exact: true }).click();
  await expect.poll(() => textOf(page.locator('.notice'))).toContain(danish.notices.languageNotLoaded);
  expect(await page.title()).toContain(danish.page.title);
  offline.yes = false;
  await choose(page, 'English');
  await expect.poll(() => page.title()).toContain(english.page.title);
});

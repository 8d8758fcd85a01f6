import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Page,
} from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';
import type { Views } from '../../src/state/views.ts';

/** How a reader comes to the page. */
export interface Visit extends BrowserContextOptions {
  /** Part of the address after `#`. */
  readonly link?: string;
  readonly views?: Partial<Views>;
  /** Done in the page's profile before the page opens. */
  readonly before?: (context: BrowserContext) => Promise<unknown>;
  /** False where the page is not going to get a result. */
  readonly expectPicture?: boolean;
}

/** Opens the app in fresh profiles, and closes them after the tests. */
export interface App {
  readonly address: string;
  visit(visit?: Visit): Promise<Page>;
  /** What pages have written to their consoles as errors, or thrown, so far. */
  readonly errors: string[];
}

const WIDE = { width: 1440, height: 900 };

/** Uses the one browser of all tests. */
export function testedApp(): App {
  const address = inject('address');
  const errors: string[] = [];
  const contexts: BrowserContext[] = [];
  let browser: Browser;

  beforeAll(async () => {
    browser = await chromium.connect(inject('browser'));
  });
  afterAll(async () => {
    await Promise.all(contexts.map((context) => context.close()));
    await browser.close();
  });

  return {
    address,
    errors,
    async visit({ link = '', views, before, expectPicture = true, ...options } = {}) {
      const context = await browser.newContext({ viewport: WIDE, reducedMotion: 'reduce', ...options });
      contexts.push(context);
      if (views) await context.addInitScript(keepViews, views);
      await before?.(context);
      const page = await context.newPage();
      page.on('console', (message) => {
        if (message.type() === 'error' || message.type() === 'warning') errors.push(message.text());
      });
      page.on('pageerror', (error) => errors.push(error.message));
      await page.goto(`${address}#${link}`);
      if (expectPicture) await page.locator('.path-picture').waitFor();
      return page;
    },
  };
}

function keepViews(views: object): void {
  const known = localStorage.getItem('reduktionsstien:views');
  if (known === null)
    localStorage.setItem('reduktionsstien:views', JSON.stringify({ state: views, version: 0 }));
}

import { chromium } from 'playwright-core';
import { preview } from 'vite';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the built app. */
    address: string;
    /** Where the one browser of all tests listens. */
    browser: string;
  }
}

/** Serves the built app and starts one browser for all tests; `npm test` builds before and names the browser. */
export default async function serve(project: TestProject): Promise<() => Promise<void>> {
  const executablePath = process.env.CHROME_PATH;
  const browser = await chromium.launchServer({
    ...(executablePath ? { executablePath } : {}),
    args: ['--no-sandbox', '--disable-background-networking'],
  });
  const server = await preview({ preview: { port: 0, host: '127.0.0.1' }, logLevel: 'error' });
  const [address] = server.resolvedUrls?.local ?? [];
  if (!address) throw new Error('the built app is not served');
  project.provide('address', address);
  project.provide('browser', browser.wsEndpoint());
  return async () => {
    await server.close();
    await browser.close();
  };
}

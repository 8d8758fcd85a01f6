/** Finds a Chrome or Chromium for the browser tests, or fetches one; throws where there is none to be had. */
export function findBrowser(): Promise<string>;

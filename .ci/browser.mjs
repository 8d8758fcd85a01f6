/** Finds a Chrome or Chromium for the browser tests, or fetches one. */
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const NAMES = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser', 'chrome'];
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];
const DOWNLOAD_MILLISECONDS = 180_000;
const START_MILLISECONDS = 20_000;

/** @returns {string | null} path of an installed browser; `CHROME_PATH` goes before all others */
function installedBrowser() {
  const named = (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => NAMES.map((name) => join(folder, name)));
  const given = process.env.CHROME_PATH ? [process.env.CHROME_PATH] : [];
  if (given[0] !== undefined && !starts(given[0])) {
    throw new Error(`CHROME_PATH is ${given[0]}, which is no browser that starts. Correct it or unset it.`);
  }
  return [...given, ...named, ...PLACES].find((path) => existsSync(path) && starts(path)) ?? null;
}

/** @returns {boolean} true where a program answers to its name; some systems put a stub in a browser's place */
function starts(path) {
  if (!statSync(path, { throwIfNoEntry: false })?.isFile()) return false;
  if (process.platform === 'win32') return true;
  return spawnSync(path, ['--version'], { timeout: START_MILLISECONDS }).status === 0;
}

/** @returns {Promise<string | null>} path of Playwright's own browser, downloaded where it is missing */
async function playwrightBrowser() {
  const { chromium } = await import('playwright-core');
  if (existsSync(chromium.executablePath())) return chromium.executablePath();
  process.stderr.write('No Chrome or Chromium found; downloading one …\n');
  const cli = fileURLToPath(new URL('../node_modules/playwright-core/cli.js', import.meta.url));
  spawnSync(process.execPath, [cli, 'install', 'chromium'], {
    stdio: ['ignore', 2, 2],
    timeout: DOWNLOAD_MILLISECONDS,
  });
  return existsSync(chromium.executablePath()) ? chromium.executablePath() : null;
}

/** @returns {string | null} path of Debian's browser, installed where this is Debian and we may */
function debianBrowser() {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get'))
    return null;
  process.stderr.write('Installing the chromium package …\n');
  const options = { stdio: ['ignore', 2, 2], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
  spawnSync('apt-get', ['update', '-q'], options);
  spawnSync('apt-get', ['install', '-y', '-q', '--no-install-recommends', 'chromium'], options);
  return installedBrowser();
}

/**
 * Finds a browser.
 *
 * @returns {Promise<string>} path of a Chrome or Chromium
 * @throws Error that says what to do when there is none and none can be fetched
 */
export async function findBrowser() {
  const path = installedBrowser() ?? (await playwrightBrowser()) ?? debianBrowser();
  if (path) return path;
  throw new Error(
    'The browser tests need Chrome or Chromium, and none could be found or downloaded. ' +
      'Install Google Chrome or Chromium, or set CHROME_PATH to its program, and run npm test again.',
  );
}

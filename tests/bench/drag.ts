import { chromium, type Page } from 'playwright-core';
import { preview } from 'vite';
import { findBrowser } from '../../.ci/browser.mjs';

/** From a lever's input event to the frame that shows what it does, in milliseconds. */
export interface DragTimes {
  readonly lever: string;
  readonly p50_ms: number;
  readonly p95_ms: number;
}

const STEPS = 120;
const LEVERS = ['ccsStart', 'gasPhaseOutYear', 'evShare2030', 'dhRolloutYear'];

/** Moves levers step by step in the built app, in a real browser. */
export async function measureDrag(): Promise<readonly DragTimes[]> {
  const server = await preview({ preview: { port: 0, host: '127.0.0.1' }, logLevel: 'error' });
  const browser = await chromium.launch({ executablePath: await findBrowser(), args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    // What compiles this file names every function by a helper that the page does not have.
    await page.addInitScript('globalThis.__name = (named) => named');
    await page.goto(server.resolvedUrls?.local[0] ?? '');
    await page.locator('.path-picture').waitFor();
    const times: DragTimes[] = [];
    for (const lever of LEVERS) times.push(await drag(page, lever));
    return times;
  } finally {
    await browser.close();
    await server.close();
  }
}

async function drag(page: Page, lever: string): Promise<DragTimes> {
  const handle = page.locator(`[data-lever="${lever}"] input[type="range"]`);
  await handle.focus();
  await page.keyboard.press('Home');
  const milliseconds: number[] = [];
  for (let step = 0; step < STEPS; step += 1) {
    await page.evaluate(watch);
    await page.keyboard.press(step % 20 < 10 ? 'ArrowRight' : 'ArrowLeft');
    milliseconds.push(await page.evaluate(() => window.shown));
  }
  milliseconds.sort((one, other) => one - other);
  const at = (share: number): number => milliseconds[Math.floor(share * milliseconds.length)] ?? Number.NaN;
  return { lever, p50_ms: at(0.5), p95_ms: at(0.95) };
}

declare global {
  interface Window {
    /** Time from the next input event to the frame painted after the verdict has changed, in milliseconds. */
    shown: Promise<number>;
  }
}

/** Runs in the page: waits for an input event, then for the verdict to change, then for that frame to be painted. */
function watch(): void {
  window.shown = new Promise((resolve) => {
    const verdict = document.querySelector('.verdict');
    document.addEventListener(
      'keydown',
      ({ timeStamp }) => {
        const observer = new MutationObserver(() => {
          observer.disconnect();
          requestAnimationFrame(() => {
            const { port1, port2 } = new MessageChannel();
            port1.onmessage = () => resolve(performance.now() - timeStamp);
            port2.postMessage(null);
          });
        });
        if (verdict) observer.observe(verdict, { subtree: true, childList: true, characterData: true });
      },
      { once: true, capture: true },
    );
  });
}

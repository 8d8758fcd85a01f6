import type { Page } from 'playwright-core';
import type { Step } from './stepTimes.ts';

/** How the events of a measurement fall between the refreshes of the display. */
export type Phase = 'random' | 'aligned';

const REFRESH_MILLISECONDS = 1000 / 60;

/** Between two steps: long enough for the frame of the last to be shown, short enough to be one drag. */
const REST_MILLISECONDS = 10;

/** Steps one way before they go back. */
const RUN = 5;

declare global {
  interface Window {
    /** The next step; null where the lever gave no result. */
    step: Promise<Step | null>;
  }
}

/** A lever on the page; one without a track is a switch. */
export interface MovedLever {
  readonly id: string;
  readonly hasTrack: boolean;
}

/** The levers of the page in order, whichever group they are in. */
export async function leversOf(page: Page): Promise<readonly MovedLever[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('[data-lever]')].map((row) => ({
      id: row.dataset.lever ?? '',
      hasTrack: row.querySelector('.track') !== null,
    })),
  );
}

/** Opens the group a lever is in, if any, and closes the others, as who goes through them would. */
async function openGroupOf(page: Page, id: string): Promise<void> {
  await page.evaluate((lever) => {
    const row = document.querySelector(`[data-lever="${lever}"]`);
    for (const group of document.querySelectorAll<HTMLDetailsElement>('.lever-group')) {
      group.open = group.contains(row);
    }
  }, id);
}

/** Moves a lever by keys; a switch is turned on and off. The first step only starts the drag and is left out. */
export async function stepByKeys(
  page: Page,
  { id, hasTrack }: MovedLever,
  count: number,
  phase: Phase,
): Promise<Step[]> {
  await openGroupOf(page, id);
  const handle = page.locator(`[data-lever="${id}"]`).locator('input[type="range"], [role="switch"]');
  await handle.focus();
  if (hasTrack) await page.keyboard.press('Home');
  const run = hasTrack ? Math.min(RUN, Number(await handle.getAttribute('max'))) : RUN;
  const steps: Step[] = [];
  for (let at = 0; at <= count; at += 1) {
    const key = !hasTrack ? 'Enter' : at % (2 * run) < run ? 'ArrowRight' : 'ArrowLeft';
    const step = await measured(page, 'keydown', phase, () => page.keyboard.down(key));
    await page.keyboard.up(key);
    if (step && at > 0) steps.push(step);
  }
  return steps;
}

/** Drags a lever by the mouse, a step of the lever with every move. */
export async function stepByPointer(page: Page, { id }: MovedLever, count: number): Promise<Step[]> {
  await openGroupOf(page, id);
  const row = page.locator(`[data-lever="${id}"]`);
  const handle = row.locator('input[type="range"]');
  await handle.focus();
  await page.keyboard.press('Home');
  const stepsOfTrack = Number(await handle.getAttribute('max'));
  const thumb = await row.locator('.track-thumb').boundingBox();
  const track = await row.locator('.track-line').boundingBox();
  if (!thumb || !track) throw new Error(`the lever ${id} has no track`);
  const [x, y] = [thumb.x + thumb.width / 2, thumb.y + thumb.height / 2];
  const width = Math.max(track.width / stepsOfTrack, 1);
  const run = Math.min(RUN, stepsOfTrack);
  await page.mouse.move(x, y);
  await page.mouse.down();
  const steps: Step[] = [];
  for (let at = 0; at <= count; at += 1) {
    const along = (at + 1) % (2 * run);
    const place = x + width * (along <= run ? along : 2 * run - along);
    const step = await measured(page, 'pointermove', 'random', () => page.mouse.move(place, y));
    if (step && at > 0) steps.push(step);
  }
  await page.mouse.up();
  return steps;
}

async function measured(
  page: Page,
  event: 'keydown' | 'pointermove',
  phase: Phase,
  act: () => Promise<void>,
): Promise<Step | null> {
  await page.evaluate(watch, event);
  // Asked for beforehand: a question to the page during the step would take part of its time.
  const step = page.evaluate(() => window.step);
  const wait = REST_MILLISECONDS + Math.random() * REFRESH_MILLISECONDS;
  await new Promise((resolve) => setTimeout(resolve, wait));
  if (phase === 'aligned') await page.evaluate(() => new Promise((done) => requestAnimationFrame(done)));
  await act();
  return step;
}

/**
 * Runs in the page: waits for an input event, then for the sentence that tells the last change, which is
 * written from the answer of the worker whichever lever moved, then for that frame to be painted.
 */
function watch(event: 'keydown' | 'pointermove'): void {
  window.step = new Promise((resolve) => {
    const told = document.querySelector('.change');
    let input = Number.NaN;
    let received = Number.NaN;
    const observer = new MutationObserver(() => {
      if (Number.isNaN(input)) return;
      const changed = performance.now();
      observer.disconnect();
      requestAnimationFrame((refresh) => {
        const frame = performance.now();
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => {
          const painted = performance.now();
          performance.measure('from input to painted frame', { start: input, end: painted });
          resolve({ input, received, changed, frame, refresh, painted });
        };
        port2.postMessage(null);
      });
    });
    if (told) observer.observe(told, { subtree: true, childList: true, characterData: true });
    const listener = ({ timeStamp }: Event): void => {
      input = timeStamp;
      received = performance.now();
    };
    addEventListener(event, listener, { once: true, capture: true });
    setTimeout(() => resolve(null), 1000);
  });
}

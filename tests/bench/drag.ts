import { type CDPSession, chromium, type Page } from 'playwright-core';
import { preview } from 'vite';
import { findBrowser } from '../../.ci/browser.mjs';
import { leversOf, type MovedLever, stepByKeys, stepByPointer } from './steps.ts';
import { type Step, type StepTimes, timesOf } from './stepTimes.ts';

/** The same at the machine's own speed, and with the page's processor slowed down. */
export interface BothSpeeds {
  readonly full: StepTimes;
  readonly slowed: StepTimes;
}

/** How soon a moved lever and what it does are on the screen. */
export interface DragTimes {
  /** How many times slower the slowed processor is. */
  readonly slowdown: number;
  /** Each lever by its id, moved by keys at any moment between two refreshes of the display. */
  readonly levers: Readonly<Record<string, BothSpeeds>>;
  readonly all: BothSpeeds;
  /** The lever whose steps took longest in the middle at full speed. */
  readonly worst: string;
  /** That lever again with many steps, also with every key just after a refresh. */
  readonly keys: BothSpeeds;
  readonly keys_aligned: BothSpeeds;
  /** The worst lever that has a track, and how it is dragged by the mouse. */
  readonly dragged: string;
  readonly pointer: BothSpeeds;
}

const SLOWDOWN = 4;
const STEPS_EACH = 8;
const STEPS_WORST = 100;
const STEPS_BESIDE = 40;
const STEPS_TRACED = 30;

/** What the Performance panel of Chromium's developer tools needs. */
const TRACED = [
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
  'blink.user_timing',
  'v8.execute',
];

/**
 * Moves every lever of the built app in a real browser.
 *
 * @param trace where to write what the browser did while the worst lever moved, at full speed and slowed
 */
export async function measureDrag(trace?: string): Promise<DragTimes> {
  const server = await preview({ preview: { port: 0, host: '127.0.0.1' }, logLevel: 'error' });
  const browser = await chromium.launch({ executablePath: await findBrowser(), args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    // What compiles these files names every function by a helper that the page does not have.
    await page.addInitScript('globalThis.__name = (named) => named');
    await page.goto(server.resolvedUrls?.local[0] ?? '');
    await page.locator('.path-picture').waitFor();
    const speed = await page.context().newCDPSession(page);
    const levers = await leversOf(page);
    const times = await measureLevers(page, speed, levers);
    const worst = levers.find(({ id }) => id === times.worst);
    if (trace && worst) {
      await browser.startTracing(page, { path: trace, categories: TRACED });
      await atBothSpeeds(speed, () => stepByKeys(page, worst, STEPS_TRACED, 'random'));
      await browser.stopTracing();
    }
    return times;
  } finally {
    await browser.close();
    await server.close();
  }
}

async function measureLevers(
  page: Page,
  speed: CDPSession,
  levers: readonly MovedLever[],
): Promise<DragTimes> {
  const stepAll = async (): Promise<readonly Step[][]> => {
    const steps: Step[][] = [];
    for (const lever of levers) steps.push(await stepByKeys(page, lever, STEPS_EACH, 'random'));
    return steps;
  };
  const full = await stepAll();
  await setSlowdown(speed, SLOWDOWN);
  const slowed = await stepAll();
  await setSlowdown(speed, 1);
  const each = levers.map((lever, at) => ({
    lever,
    full: timesOf(full[at] ?? []),
    slowed: timesOf(slowed[at] ?? []),
  }));
  const worstOf = (some: typeof each): MovedLever =>
    some.reduce((one, other) => (other.full.p50_ms > one.full.p50_ms ? other : one)).lever;
  const worst = worstOf(each);
  const dragged = worstOf(each.filter(({ lever }) => lever.hasTrack));
  return {
    slowdown: SLOWDOWN,
    levers: Object.fromEntries(each.map(({ lever, ...times }) => [lever.id, times])),
    all: { full: timesOf(full.flat()), slowed: timesOf(slowed.flat()) },
    worst: worst.id,
    keys: await atBothSpeeds(speed, () => stepByKeys(page, worst, STEPS_WORST, 'random')),
    keys_aligned: await atBothSpeeds(speed, () => stepByKeys(page, worst, STEPS_BESIDE, 'aligned')),
    dragged: dragged.id,
    pointer: await atBothSpeeds(speed, () => stepByPointer(page, dragged, STEPS_BESIDE)),
  };
}

async function atBothSpeeds(speed: CDPSession, move: () => Promise<Step[]>): Promise<BothSpeeds> {
  const full = timesOf(await move());
  await setSlowdown(speed, SLOWDOWN);
  const slowed = timesOf(await move());
  await setSlowdown(speed, 1);
  return { full, slowed };
}

const setSlowdown = (speed: CDPSession, rate: number) =>
  speed.send('Emulation.setCPUThrottlingRate', { rate });

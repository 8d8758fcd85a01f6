import { chromium, type Page } from 'playwright-core';
import { findBrowser } from '../../.ci/browser.mjs';
import { servePage } from '../browser/servePage.ts';
import { pathBatch } from '../model/batchKernels.ts';
import { plainJob } from '../model/randomMembers.ts';

/** How the pool does in a real browser. */
export interface CoreTimes {
  /** Times as fast with two workers as with one; the median of rounds in turn. */
  readonly two_core_speedup: number;
  /** Nanoseconds a member with one worker and with two. */
  readonly one_worker_ns: number;
  readonly two_workers_ns: number;
}

const MEMBERS = 1_000_000;
const ROUNDS = 9;

/** Streams a million members through one worker and through two, in turn. */
export async function measureCores(): Promise<CoreTimes> {
  const server = await servePage('members');
  const browser = await chromium.launch({ executablePath: await findBrowser(), args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage();
    await page.goto(server.address);
    await page.waitForFunction(() => window.membersPage);
    await timesOf(page, 1);
    const rounds = await timesOf(page, ROUNDS);
    const middle = (numbers: readonly number[]): number =>
      [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;
    return {
      two_core_speedup: middle(rounds.map(([one, two]) => one / two)),
      one_worker_ns: (middle(rounds.map(([one]) => one)) * 1e6) / MEMBERS,
      two_workers_ns: (middle(rounds.map(([, two]) => two)) * 1e6) / MEMBERS,
    };
  } finally {
    await browser.close();
    await server.close();
  }
}

/** Milliseconds of each round with one worker and with two. */
function timesOf(page: Page, rounds: number): Promise<readonly (readonly [number, number])[]> {
  return page.evaluate(
    async ({ job, members, rounds }) => {
      const pools = [1, 2].map((workers) => window.membersPage.poolOf(workers));
      const times: [number, number][] = [];
      for (let round = 0; round < rounds; round += 1) {
        const milliseconds: number[] = [];
        for (const pool of pools) {
          await window.membersPage.run(pool, job, 10_000);
          const start = performance.now();
          await window.membersPage.run(pool, job, members);
          milliseconds.push(performance.now() - start);
        }
        times.push(milliseconds as [number, number]);
      }
      for (const pool of pools) pool.close();
      return times;
    },
    { job: plainJob(pathBatch.layout, 1, 'summary'), members: MEMBERS, rounds },
  );
}

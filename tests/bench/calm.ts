import { chromium, type Page } from 'playwright-core';
import { preview } from 'vite';
import { findBrowser } from '../../.ci/browser.mjs';
import { layout, municipality } from '../model/assembled.ts';
import { watchBareLoop } from './bareLoop.ts';
import { type MarkedTask, tasksAfterMarks } from './tasksAfterMarks.ts';

/** How long the page's own thread is taken while analyses run in their worker. */
export interface CalmTimes {
  /** The longest task of the page by the clock, for each analysis in sight while scenarios changed. */
  readonly longest_task_ms: Readonly<Record<string, number>>;
  /** The same where each change counts by the middle of its rounds, so that no chance of one round decides. */
  readonly longest_usual_task_ms: Readonly<Record<string, number>>;
  /** What a loop that only calculates took at most for a unit of work meanwhile, beyond what it usually takes. */
  readonly bare_loop_delay_ms: number;
}

const ROUNDS = 5;
const REST_MILLISECONDS = 900;

/** Changes the scenario while each analysis is in sight, in a real browser, and traces what the page does. */
export async function measureCalm(): Promise<CalmTimes> {
  const server = await preview({ preview: { port: 0, host: '127.0.0.1' }, logLevel: 'error' });
  const browser = await chromium.launch({ executablePath: await findBrowser(), args: ['--no-sandbox'] });
  const bareLoop = watchBareLoop();
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    await page.goto(server.resolvedUrls?.local[0] ?? '');
    await page.locator('.bench').scrollIntoViewIfNeeded();
    await page.locator('.influences li').first().waitFor();
    const longest: Record<string, number> = {};
    const usual: Record<string, number> = {};
    for (const section of await page.locator('.bench > section').all()) {
      const name = (await section.getAttribute('class')) ?? '';
      await section.scrollIntoViewIfNeeded();
      await page.waitForTimeout(REST_MILLISECONDS);
      await browser.startTracing(page, { categories: ['toplevel', 'blink.user_timing'] });
      await changeScenarios(page);
      const tasks = tasksAfterMarks(await browser.stopTracing());
      longest[name] = Math.max(...tasks.map(({ milliseconds }) => milliseconds));
      usual[name] = longestUsual(tasks);
    }
    return {
      longest_task_ms: longest,
      longest_usual_task_ms: usual,
      bare_loop_delay_ms: await bareLoop.end(),
    };
  } finally {
    await bareLoop.end();
    await browser.close();
    await server.close();
  }
}

async function changeScenarios(page: Page): Promise<void> {
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const { id } of municipality.paths) {
      const address = `model=${layout.version}&scenario=${id}`;
      await page.evaluate(`performance.mark('${id} ${round}'); location.hash = '${address}'`);
      await page.waitForTimeout(REST_MILLISECONDS);
    }
  }
}

/** The longest of what each change usually takes: of its longest task in every round, the middle one. */
function longestUsual(tasks: readonly MarkedTask[]): number {
  const usual = municipality.paths.map(({ id }) => {
    const rounds = Array.from({ length: ROUNDS }, (_, round) =>
      Math.max(
        ...tasks.filter(({ mark }) => mark === `${id} ${round}`).map(({ milliseconds }) => milliseconds),
      ),
    );
    return rounds.toSorted((one, other) => one - other)[Math.floor(ROUNDS / 2)] ?? Number.NaN;
  });
  return Math.max(...usual);
}

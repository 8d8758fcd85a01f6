import { chromium, type Page } from 'playwright-core';
import { preview } from 'vite';
import * as z from 'zod';
import { findBrowser } from '../../.ci/browser.mjs';
import { layout, municipality } from '../model/assembled.ts';

/** How long the page's own thread is taken while analyses run in their worker. */
export interface CalmTimes {
  /** The longest task of the page, for each analysis in sight while scenarios changed, in milliseconds. */
  readonly longest_task_ms: Readonly<Record<string, number>>;
  /** The same in time that the page's thread was running, and not waiting for a core that others had. */
  readonly longest_task_running_ms: Readonly<Record<string, number>>;
}

const ROUNDS = 3;
const REST_MILLISECONDS = 900;

const trace = z.object({
  traceEvents: z.array(
    z.looseObject({
      name: z.string(),
      pid: z.number(),
      tid: z.number(),
      dur: z.number().optional(),
      tdur: z.number().optional(),
      args: z.looseObject({ name: z.unknown().optional() }).optional(),
    }),
  ),
});

/** Changes the scenario while each analysis is in sight, in a real browser, and traces what the page does. */
export async function measureCalm(): Promise<CalmTimes> {
  const server = await preview({ preview: { port: 0, host: '127.0.0.1' }, logLevel: 'error' });
  const browser = await chromium.launch({ executablePath: await findBrowser(), args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    await page.goto(server.resolvedUrls?.local[0] ?? '');
    await page.locator('.bench').scrollIntoViewIfNeeded();
    await page.locator('.influences li').first().waitFor();
    const sections = page.locator('.bench > section');
    const longest: Record<string, number> = {};
    const running: Record<string, number> = {};
    for (const section of await sections.all()) {
      const name = (await section.getAttribute('class')) ?? '';
      await section.scrollIntoViewIfNeeded();
      await page.waitForTimeout(REST_MILLISECONDS);
      await browser.startTracing(page, { categories: ['toplevel', 'disabled-by-default-devtools.timeline'] });
      await changeScenarios(page);
      const tasks = tasksIn(await browser.stopTracing());
      longest[name] = Math.max(...tasks.map(({ dur = 0 }) => dur)) / 1000;
      running[name] = Math.max(...tasks.map(({ tdur = 0 }) => tdur)) / 1000;
    }
    return { longest_task_ms: longest, longest_task_running_ms: running };
  } finally {
    await browser.close();
    await server.close();
  }
}

async function changeScenarios(page: Page): Promise<void> {
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const { id } of municipality.paths) {
      await page.evaluate(`location.hash = 'model=${layout.version}&scenario=${id}'`);
      await page.waitForTimeout(REST_MILLISECONDS);
    }
  }
}

/** Tasks of the page's own thread. */
function tasksIn(content: Buffer) {
  const { traceEvents } = trace.parse(JSON.parse(content.toString('utf8')));
  const mains = new Set(
    traceEvents
      .filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
      .map(({ pid, tid }) => `${pid} ${tid}`),
  );
  return traceEvents.filter(({ name, pid, tid }) => name.endsWith('RunTask') && mains.has(`${pid} ${tid}`));
}

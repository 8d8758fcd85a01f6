import { createHash } from 'node:crypto';
import { type Browser, chromium, type Page, type Route } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { computeJob } from '../../src/engine/batch/job.ts';
import type { Keep, Kept } from '../../src/engine/batch/kept.ts';
import { kernelOf, pathBatch } from '../model/batchKernels.ts';
import { plainJob, spreadJob } from '../model/randomMembers.ts';
import { type PageServer, servePage } from './servePage.ts';

const MEMBERS = 9000;
const SEED = 4;

let browser: Browser;
let server: PageServer;
beforeAll(async () => {
  [browser, server] = await Promise.all([chromium.connect(inject('browser')), servePage('members')]);
});
afterAll(async () => {
  await Promise.all([browser.close(), server.close()]);
});

/** What the kernel gives in this process. */
async function expectedOf(keep: Keep, hasSimd: boolean): Promise<Kept> {
  const job = spreadJob(pathBatch.layout, SEED, keep);
  return computeJob(await kernelOf(pathBatch, hasSimd), job, { first: 0, count: MEMBERS });
}

/** Opens the page of the pool; `change` may answer for the server when it is asked for the worker. */
async function open(change?: (route: Route) => Promise<void>): Promise<Page> {
  const page = await browser.newPage();
  if (change) await page.route(/members\.worker/, change);
  await page.goto(server.address);
  await page.waitForFunction(() => window.membersPage);
  return page;
}

/** Digest of every output of every member as the page computes it with that many workers. */
function digestIn(page: Page, workers: number): Promise<string> {
  return page.evaluate(
    async ({ workers, members, job }) => {
      const pool = window.membersPage.poolOf(workers);
      const kept = await window.membersPage.run(pool, job, members);
      pool.close();
      const columns = kept.kind === 'columns' ? kept.columns : [];
      const bytes = await new Blob(columns.map((column) => column.slice())).arrayBuffer();
      return String(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)));
    },
    { workers, members: MEMBERS, job: plainJob(pathBatch.layout, SEED, 'columns') },
  );
}

/** Mean, least and most of every output as the page computes them with two workers. */
function rangesIn(page: Page): Promise<readonly number[]> {
  return page.evaluate(
    async ({ members, job }) => {
      const pool = window.membersPage.poolOf(2);
      const kept = await window.membersPage.run(pool, job, members);
      pool.close();
      if (kept.kind !== 'summary') return [];
      const { mean, least, most } = kept.summary;
      return [...mean, ...least, ...most];
    },
    { members: MEMBERS, job: plainJob(pathBatch.layout, SEED, 'summary') },
  );
}

it('gives to the bit what the command line gives, with as many workers as wanted', async () => {
  const page = await open();
  const kept = await expectedOf('columns', true);
  const digest = createHash('sha256');
  for (const column of kept.kind === 'columns' ? kept.columns : []) digest.update(column);
  const expected = String(new Uint8Array(digest.digest()));
  for (const workers of [1, 2, 8]) expect(await digestIn(page, workers)).toBe(expected);
});

it.each([
  [
    'has no SIMD',
    async (route: Route) => {
      const response = await route.fetch();
      await route.fulfill({
        response,
        body: `WebAssembly.validate = () => false;\n${await response.text()}`,
      });
    },
  ],
  [
    'may not run WebAssembly',
    async (route: Route) => {
      const response = await route.fetch();
      const headers = { ...response.headers(), 'content-security-policy': "script-src 'self'" };
      await route.fulfill({ response, headers });
    },
  ],
])('computes in JavaScript where the browser %s', async (_, change) => {
  const page = await open(change);
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(new URL(request.url()).pathname));
  const got = await rangesIn(page);
  const kept = await expectedOf('summary', false);
  if (kept.kind !== 'summary') throw new Error('no summary was kept');
  const expected = [...kept.summary.mean, ...kept.summary.least, ...kept.summary.most];
  const apart = expected.map((value, at) => Math.abs((got[at] ?? Number.NaN) - value));
  const size = Math.max(...expected.map(Math.abs));
  expect(got).toHaveLength(expected.length);
  expect(apart.filter((difference) => !(difference <= 1e-10 * size))).toEqual([]);
  expect(loaded.some((path) => path.includes('script'))).toBe(true);
});

it('can be left in the middle of ten million members, and used again', async () => {
  const page = await open();
  const { heard, left, count } = await page.evaluate(
    async (job) => {
      const pool = window.membersPage.poolOf(2);
      const control = new AbortController();
      const heard: number[] = [];
      const progress = (done: number): void => {
        heard.push(done);
        if (done > 50_000) control.abort(new Error('a newer change'));
      };
      const left = await window.membersPage
        .run(pool, job, 10_000_000, { signal: control.signal, progress })
        .catch((cause: unknown) => String(cause));
      const kept = await window.membersPage.run(pool, job, 5000);
      pool.close();
      return { heard, left, count: kept.kind === 'summary' ? kept.summary.count : 0 };
    },
    plainJob(pathBatch.layout, SEED, 'summary'),
  );
  expect(left).toBe('Error: a newer change');
  expect(heard.at(-1)).toBeGreaterThan(50_000);
  expect(heard.at(-1)).toBeLessThan(60_000);
  expect(count).toBe(5000);
});

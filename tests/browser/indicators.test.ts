import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { inputsOf } from '../../src/engine/scenario.ts';
import { YEARS } from '../../src/model/years.ts';
import { MATHJS_MARK } from '../mathjsMark.ts';
import { layout, reference, run } from '../model/assembled.ts';
import { type PageServer, servePage } from './servePage.ts';

let browser: Browser;
let server: PageServer;
beforeAll(async () => {
  [browser, server] = await Promise.all([chromium.connect(inject('browser')), servePage('indicators')]);
});
afterAll(async () => {
  await Promise.all([browser.close(), server.close()]);
});

const scenario = reference('path');
const { series, of } = run(scenario);
const inputs = [...inputsOf(layout, scenario)];

/** A worker has no policy but the one that its own file is sent with. */
const NO_CODE_FROM_TEXT = { 'content-security-policy': "default-src 'none'; script-src 'self'" };

/** What becomes of each way to make code from text in the worker. */
function runText(): Promise<readonly unknown[]> {
  const ways = [
    () => Function,
    () => Object.getPrototypeOf(() => 1).constructor,
    () => Object.getPrototypeOf(async () => 1).constructor,
    () => Object.getPrototypeOf(function* () {}).constructor,
    () => Object.getPrototypeOf(async function* () {}).constructor,
  ];
  return new Promise((resolve) => {
    setTimeout(() => {
      resolve(
        ways.map((way) => {
          try {
            return typeof new (way())('return 1');
          } catch (cause) {
            return cause instanceof EvalError;
          }
        }),
      );
    });
  });
}

/** Opens the page of the indicators, and keeps what it complains of. @param policy sent with the worker */
async function open(
  policy: Readonly<Record<string, string>> = {},
): Promise<{ readonly page: Page; readonly errors: string[] }> {
  const page = await browser.newPage();
  const errors: string[] = [];
  page.on('console', (message) => errors.push(message.text()));
  page.on('pageerror', (error) => errors.push(error.message));
  await page.route(/indicator\.worker/, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, headers: { ...response.headers(), ...policy } });
  });
  await page.goto(server.address);
  await page.waitForFunction(() => window.indicatorsPage);
  return { page, errors };
}

const compute = (page: Page, formula: string) =>
  page.evaluate(({ formula, inputs, series }) => window.indicatorsPage.compute(formula, inputs, series), {
    formula,
    inputs,
    series: [...series],
  });

it.each([
  ['its worker', {}],
  ['a worker that may run no code from text', NO_CODE_FROM_TEXT],
])('an indicator is computed in %s', async (_, policy) => {
  const { page, errors } = await open(policy);
  expect(page.workers()).toHaveLength(0);
  expect(await compute(page, 'total / 48000')).toEqual({
    unit: 't/yr',
    values: YEARS.map((year) => of('total', year) / 48000),
  });
  expect(page.workers()).toHaveLength(1);
  expect(await compute(page, 'year < 2030 ? max(cars, freight) : -cars ^ 2 / cars')).toMatchObject({
    unit: 't/yr',
  });
  expect(await compute(page, 'cos.constructor("return 1")()')).toMatchObject({
    problem: { code: 'badSign' },
  });
  expect(await compute(page, 'totl')).toMatchObject({ problem: { code: 'unknownName', near: ['total'] } });
  expect(await page.workers()[0]?.evaluate(runText)).toEqual([true, true, true, true, true]);
  expect(errors).toEqual([]);
});

it('a worker that hangs is ended, and the next formula gets another', async () => {
  const { page } = await open();
  await compute(page, 'total');
  await page.workers()[0]?.evaluate(() => {
    self.Float64Array.from = () => {
      for (;;);
    };
  });
  expect(await compute(page, 'total')).toMatchObject({ problem: { code: 'tooSlow' } });
  expect(await compute(page, '1 + 1')).toMatchObject({ unit: '1' });
});

it('mathjs is in the file of the worker and in no other', () => {
  const assets = join(server.built, 'assets');
  const holding = readdirSync(assets).filter(
    (file) => file.endsWith('.js') && readFileSync(join(assets, file), 'utf8').includes(MATHJS_MARK),
  );
  expect(holding).toEqual([expect.stringMatching(/^indicator\.worker-/)]);
});

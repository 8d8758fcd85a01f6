import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import * as z from 'zod';
import { ACCOUNTING_METHODS } from '../../src/model/breakdowns.ts';
import { YEARS } from '../../src/model/years.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** What a run of the command line leaves behind. */
export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly errors: string;
}

/** Runs a scenario on the command line as a script would, in a process of its own. */
export const simulate = (args: readonly string[], input = ''): Promise<Ended> =>
  runScript('src/cli/simulate.ts', args, input);

/** Runs an analysis on the command line. */
export const analyse = (args: readonly string[]): Promise<Ended> => runScript('src/cli/analyse.ts', args, '');

/** Runs a script of the program in this folder or in a copy of it. */
export function runScript(
  path: string,
  args: readonly string[],
  input: string,
  folder = root,
): Promise<Ended> {
  const script = ['node_modules/tsx/dist/cli.mjs', path, ...args];
  const child = spawn(process.execPath, script, { cwd: folder });
  const ended = { out: '', errors: '' };
  child.stdout.setEncoding('utf8').on('data', (part: string) => {
    ended.out += part;
  });
  child.stderr.setEncoding('utf8').on('data', (part: string) => {
    ended.errors += part;
  });
  child.stdin.end(input);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, ...ended }));
  });
}

const series = z.array(z.number().nullable()).length(YEARS.length);

/** A result as it is told; nothing else may stand in it. */
const toldResult = z.strictObject({
  model: z.string(),
  scenario: z.string(),
  method: z.enum(ACCOUNTING_METHODS),
  years: z.array(z.int()),
  total: series,
  sources: z.record(z.string(), series),
  users: z.record(z.string(), series),
  indicators: z.record(z.string(), series),
  reduction: series,
  cumulative: series,
});

export type Told = z.infer<typeof toldResult>;

export function resultIn(text: string): Told {
  return toldResult.parse(JSON.parse(text));
}

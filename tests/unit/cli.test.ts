import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { csvParse } from 'd3-dsv';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { readMunicipality } from '../../src/build/readMunicipality.ts';
import { municipalityFolder } from '../../src/build/whichMunicipality.ts';
import { SOURCE_IDS, USER_IDS } from '../../src/model/breakdowns.ts';
import { YEARS } from '../../src/model/years.ts';
import { leversOf } from '../../src/schema/municipality/municipality.ts';
import { writeScenarioFile } from '../../src/schema/scenarioFile.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const municipality = readMunicipality(municipalityFolder());
const { plan, id: place } = municipality.about;
const folder = mkdtempSync(join(tmpdir(), 'simulate-'));
const scenarioFile = join(folder, 'mine.json');

interface Answer {
  readonly code: number | null;
  readonly out: string;
  readonly errors: string;
}

/** Runs the command line as a script would, in a process of its own. */
function simulate(args: readonly string[], input = ''): Promise<Answer> {
  const tsx = join(root, 'node_modules/tsx/dist/cli.mjs');
  const child = spawn(process.execPath, [tsx, join(root, 'src/cli/simulate.ts'), ...args], { cwd: root });
  let out = '';
  let errors = '';
  child.stdout.on('data', (part: Buffer) => {
    out += part.toString();
  });
  child.stderr.on('data', (part: Buffer) => {
    errors += part.toString();
  });
  child.stdin.end(input);
  return new Promise((resolve) => {
    child.on('close', (code) => resolve({ code, out, errors }));
  });
}

const series = z.array(z.number().nullable()).length(YEARS.length);
const told = z.strictObject({
  model: z.string(),
  scenario: z.string(),
  method: z.enum(['residual', 'average']),
  years: z.array(z.int()),
  total: series,
  sources: z.record(z.string(), series),
  users: z.record(z.string(), series),
  indicators: z.record(z.string(), series),
  reduction: series,
  cumulative: series,
});

const read = ({ out }: Answer) => told.parse(JSON.parse(out));

/** Everything a result tells but what it was made from. */
const numbersOf = ({ scenario, ...numbers }: z.infer<typeof told>) => numbers;

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { assemble } from '../../src/build/assemble.ts';
import { readMunicipality } from '../../src/build/readMunicipality.ts';
import { municipalityFolder } from '../../src/build/whichMunicipality.ts';
import { readOptions } from '../../src/cli/options.ts';
import { rulesOf, startOf } from '../../src/cli/start.ts';
import { UsageError } from '../../src/cli/usage.ts';

const municipality = readMunicipality(municipalityFolder());
const assembly = assemble(municipality);
const scenarios = municipality.paths.map(({ id }) => id).join(', ');

const folder = mkdtempSync(join(tmpdir(), 'simulate-'));
const file = join(folder, 'foreign.json');
writeFileSync(file, '{"format":"another"}');
afterAll(() => rmSync(folder, { recursive: true }));

/** What the caller is told; null when the call would be served. */
function refusal(args: readonly string[]): string | null {
  try {
    startOf(readOptions(args), assembly, rulesOf(assembly));
  } catch (cause) {
    if (cause instanceof UsageError) return cause.message;
    throw cause;
  }
  return null;
}

describe('the command line refuses, naming what is allowed,', () => {
  it.each([
    [['--set', 'evShare2030=0.9'], '“evShare2030” has to lie between 0.15 and 0.8.'],
    [['--set', 'scop=9'], '“scop” has to lie between 2.8 and 3.6.'],
    [['--set', 'evShare2030=half'], '“evShare2030” has to be a number.'],
    [['--set', 'evShare2030'], '“evShare2030” has to be a number.'],
    [['--set', 'ccsStart=2031-13'], '“ccsStart” has to be a number.'],
    [['--set', 'gasTotal=1'], '“gasTotal” is a reported figure of the accounts and cannot be changed.'],
    [['--scenario', 'plan'], `“plan” is no scenario. Known scenarios: ${scenarios}.`],
    [['--scenario', 'plan', '--file', file], `“plan” is no scenario. Known scenarios: ${scenarios}.`],
    [['--file', 'nowhere.json'], 'The file nowhere.json cannot be read.'],
    [
      ['--file', file],
      `${file}: This is not a scenario from here. The field “format” has to be “reduktionsstien-scenario”.`,
    ],
    [['--method', 'newest'], '--method can only be residual or average, not “newest”.'],
    [['--format', 'xml'], '--format can only be json or csv, not “xml”.'],
    [['--batch', '--format', 'csv'], '--batch writes JSON only; leave --format out.'],
  ])('%j', (args, sentence) => {
    expect(refusal(args)).toBe(sentence);
  });

  it('an option it does not know, and a stray word', () => {
    for (const args of [['--colour'], ['path']]) {
      const sentence = refusal(args);
      const options = ['--scenario', '--file', '--set', '--method', '--format', '--batch', '--help'];
      for (const option of options) expect(sentence, args[0]).toContain(option);
    }
  });

  it('nothing that is allowed', () => {
    expect(
      refusal(['--set', 'evShare2030=0.8', '--set', 'ccsStart=2045-01', '--set', 'scop=2.8']),
    ).toBeNull();
  });
});

import { csvFormatRows } from 'd3-dsv';
import { assemble } from '../build/assemble.ts';
import { loadKernel } from '../build/loadKernel.ts';
import { readMunicipality } from '../build/readMunicipality.ts';
import { municipalityFolder } from '../build/whichMunicipality.ts';
import { indexLayout } from '../engine/layout.ts';
import { inputsOf, type Scenario } from '../engine/scenario.ts';
import { computeSeries } from '../engine/series.ts';
import type { AccountingMethod } from '../model/breakdowns.ts';
import { MunicipalityError } from '../schema/municipality/faults.ts';
import { serveBatch } from './batch.ts';
import { readOptions } from './options.ts';
import { tableOf, tellResult } from './result.ts';
import { rulesOf, startOf } from './start.ts';
import { USAGE, UsageError } from './usage.ts';

const EXIT_BAD_LINES = 1;
const EXIT_USAGE = 2;

async function run(args: readonly string[]): Promise<number> {
  const options = readOptions(args);
  if (options.help) {
    process.stdout.write(USAGE);
    return 0;
  }
  const assembly = assemble(readMunicipality(municipalityFolder()));
  const index = indexLayout(assembly.layout);
  const kernel = await loadKernel(assembly.kernel);
  const rules = rulesOf(assembly);
  const start = startOf(options, assembly, rules);
  if (start.warning !== null) process.stderr.write(`${start.warning}\n`);
  const simulate = (scenario: Scenario, method: AccountingMethod) => {
    const series = computeSeries(kernel, index, inputsOf(assembly.layout, scenario));
    return tellResult(index, series, start.name, method);
  };
  if (options.batch) {
    const bad = await serveBatch(
      process.stdin,
      process.stdout,
      start.scenario,
      options.method,
      rules,
      simulate,
    );
    return bad > 0 ? EXIT_BAD_LINES : 0;
  }
  const result = simulate(start.scenario, options.method);
  const text =
    options.format === 'csv' ? csvFormatRows(tableOf(result).map((row) => [...row])) : JSON.stringify(result);
  process.stdout.write(`${text}\n`);
  return 0;
}

/** A reader such as `head` may close the pipe early; that is no failure of ours. */
process.stdout.on('error', (cause: NodeJS.ErrnoException) => {
  if (cause.code === 'EPIPE') process.exit(0);
  throw cause;
});

try {
  process.exitCode = await run(process.argv.slice(2));
} catch (cause) {
  if (!(cause instanceof UsageError || cause instanceof MunicipalityError)) throw cause;
  process.stderr.write(`${cause.message}\n`);
  process.exitCode = EXIT_USAGE;
}

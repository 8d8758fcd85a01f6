import { createSubject } from '../analysis/subject.ts';
import { analysisFacts } from '../build/analysisFacts.ts';
import { assemble } from '../build/assemble.ts';
import { assembleBatch, pathOutputs } from '../build/assembleBatch.ts';
import { loadBatch } from '../build/loadKernel.ts';
import { readMunicipality } from '../build/readMunicipality.ts';
import { municipalityFolder } from '../build/whichMunicipality.ts';
import { indexLayout } from '../engine/layout.ts';
import { inputsOf } from '../engine/scenario.ts';
import { MunicipalityError } from '../schema/municipality/faults.ts';
import type { CliAnalysis } from './analyses/analysis.ts';
import { certainty } from './analyses/certainty.ts';
import { delay } from './analyses/delay.ts';
import { owners } from './analyses/owners.ts';
import { shares } from './analyses/shares.ts';
import { ways } from './analyses/ways.ts';
import { parseCall } from './parseCall.ts';
import { referenceOf, rulesOf, startOf } from './start.ts';
import { UsageError } from './usage.ts';

const EXIT_USAGE = 2;

const ANALYSES: Readonly<Record<string, CliAnalysis>> = { shares, owners, delay, ways, certainty };

const COMMON = {
  scenario: { type: 'string' },
  file: { type: 'string' },
  set: { type: 'string', multiple: true },
  format: { type: 'string' },
  help: { type: 'boolean' },
} as const;

const USAGE = `Analyses a scenario of the model and prints one JSON object.

npm run -s analyse -- <analysis> [options]

  --scenario <id>      reference scenario to analyse (default: the plan)
  --file <path>        scenario file to analyse, as the app exports it; goes before --scenario
  --set <id>=<value>   sets a lever or a figure; may be given many times
  --format json        the only form there is
  --help               shows this text

${Object.values(ANALYSES)
  .map(({ usage }) => usage)
  .join('\n\n')}
`;

async function run(args: readonly string[]): Promise<void> {
  const [name, ...rest] = args;
  const analysis = name === undefined ? undefined : ANALYSES[name];
  if (!analysis) {
    if (rest.includes('--help') || name === '--help') {
      process.stdout.write(USAGE);
      return;
    }
    const names = Object.keys(ANALYSES).join(', ');
    throw new UsageError(
      name === undefined ? `Name an analysis: ${names}.` : `There is no analysis “${name}”, only ${names}.`,
    );
  }
  const options = { ...COMMON, ...analysis.options };
  const values: Readonly<Record<string, unknown>> = parseCall({ args: [...rest], options }).values;
  if (values.help === true) {
    process.stdout.write(USAGE);
    return;
  }
  const textOf = (option: string): string | undefined => {
    const value = values[option];
    return typeof value === 'string' ? value : undefined;
  };
  if ((textOf('format') ?? 'json') !== 'json') throw new UsageError('--format can only be json.');
  const assembly = assemble(readMunicipality(municipalityFolder()));
  const batch = assembleBatch(assembly, pathOutputs(assembly.municipality));
  const index = indexLayout(assembly.layout);
  const set = Array.isArray(values.set) ? values.set.map(String) : [];
  const asked = { scenario: textOf('scenario') ?? null, file: textOf('file') ?? null, set };
  const start = startOf(asked, assembly, rulesOf(assembly));
  if (start.warning !== null) process.stderr.write(`${start.warning}\n`);
  const result = await analysis.run({
    subject: createSubject(analysisFacts(assembly.municipality), index, await loadBatch(batch)),
    ...start,
    businessAsUsual: assembly.municipality.about.businessAsUsual,
    inputsOf: (scenario) => inputsOf(assembly.layout, scenario),
    reference: (id) => referenceOf(id, assembly),
    option: textOf,
    flag: (option) => values[option] === true,
  });
  process.stdout.write(`${JSON.stringify({ model: assembly.layout.version, ...Object(result) })}\n`);
}

try {
  await run(process.argv.slice(2));
} catch (cause) {
  if (!(cause instanceof UsageError || cause instanceof MunicipalityError)) throw cause;
  process.stderr.write(`${cause.message}\n`);
  process.exitCode = EXIT_USAGE;
}

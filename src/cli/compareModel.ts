import { basename } from 'node:path';
import { municipalityFolder } from '../build/whichMunicipality.ts';
import { ModelError } from '../compiler/modelError.ts';
import { MunicipalityError } from '../schema/municipality/faults.ts';
import { compareModels } from '../versions/compareModels.ts';
import { RevisionError, tellRevision } from '../versions/revision.ts';
import { tellModel } from '../versions/tellModel.ts';
import { readCompareOptions, USAGE } from './comparison/options.ts';
import { comparisonText } from './comparison/text.ts';
import { UsageError } from './usage.ts';

const EXIT_USAGE = 2;

async function run(args: readonly string[]): Promise<void> {
  const options = readCompareOptions(args);
  if (!options) {
    process.stdout.write(USAGE);
    return;
  }
  const { revision, give } = options;
  const municipality = basename(municipalityFolder());
  const before = await tellRevision(revision, municipality);
  const after = await tellModel(new URL('../../', import.meta.url), municipality);
  const comparison = await compareModels(before, after);
  process.stdout.write(
    give === 'json'
      ? `${JSON.stringify({ revision, ...comparison })}\n`
      : comparisonText(comparison, revision),
  );
}

try {
  await run(process.argv.slice(2));
} catch (cause) {
  const refused = [UsageError, RevisionError, MunicipalityError, ModelError];
  if (!(cause instanceof Error && refused.some((kind) => cause instanceof kind))) throw cause;
  process.stderr.write(`${cause.message}\n`);
  process.exitCode = EXIT_USAGE;
}

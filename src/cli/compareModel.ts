import { basename } from 'node:path';
import { municipalityFolder } from '../build/whichMunicipality.ts';
import { ModelError } from '../compiler/modelError.ts';
import { needsSection, sectionText } from '../docs/modelChanges.ts';
import { MunicipalityError } from '../schema/municipality/faults.ts';
import { compareModels } from '../versions/compareModels.ts';
import { changesBetween } from '../versions/pieces.ts';
import { RevisionError, tellRevision } from '../versions/revision.ts';
import { tellModel } from '../versions/tellModel.ts';
import { readCompareOptions, USAGE } from './comparison/options.ts';
import { comparisonText } from './comparison/text.ts';
import { UsageError } from './usage.ts';

const EXIT_USAGE = 2;

const NOTHING_MOVES =
  'No reference result moves, so docs/model-changes.md needs this section only where it has none of this model yet.\n';

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
  switch (give) {
    case 'text':
      process.stdout.write(comparisonText(comparison, revision));
      return;
    case 'json':
      process.stdout.write(`${JSON.stringify({ revision, ...comparison })}\n`);
      return;
    case 'section':
      if (!needsSection(before, after)) process.stderr.write(NOTHING_MOVES);
      process.stdout.write(sectionText(after, changesBetween(before, after)));
  }
}

try {
  await run(process.argv.slice(2));
} catch (cause) {
  const refused = [UsageError, RevisionError, MunicipalityError, ModelError];
  if (!(cause instanceof Error && refused.some((kind) => cause instanceof kind))) throw cause;
  process.stderr.write(`${cause.message}\n`);
  process.exitCode = EXIT_USAGE;
}

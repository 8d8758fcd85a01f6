import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { municipalityFolder } from '../build/whichMunicipality.ts';
import { tellModel } from '../versions/tellModel.ts';
import { recordFaults } from './modelChanges.ts';

const PAGE = 'docs/model-changes.md';
const root = new URL('../../', import.meta.url);

const page = textOf(new URL(PAGE, root));
const faults =
  page === null
    ? ['cannot be read']
    : recordFaults(page, await tellModel(root, basename(municipalityFolder())));
process.stderr.write(faults.map((fault) => `${PAGE}: ${fault}\n`).join(''));
process.exitCode = faults.length > 0 ? 1 : 0;

function textOf(path: URL): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}

import { readFileSync, writeFileSync } from 'node:fs';
import { assemble } from '../build/assemble.ts';
import { loadKernel } from '../build/loadKernel.ts';
import { readMunicipality } from '../build/readMunicipality.ts';
import { municipalityFolder } from '../build/whichMunicipality.ts';
import { methodText } from './methodText.ts';

const file = new URL('../../docs/method.md', import.meta.url);
const assembly = assemble(readMunicipality(municipalityFolder()));
const text = methodText(assembly, await loadKernel(assembly.kernel));

if (!process.argv.includes('--check')) writeFileSync(file, text);
else if (textOf(file) !== text) {
  process.stderr.write('docs/method.md is not what the equations and figures say. Run npm run docs.\n');
  process.exitCode = 1;
}

function textOf(path: URL): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}

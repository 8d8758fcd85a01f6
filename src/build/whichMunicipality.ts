import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as z from 'zod';

const root = new URL('../../', import.meta.url);

const packageFile = z.object({ config: z.object({ municipality: z.string().regex(/^[a-z0-9-]+$/) }) });

/** Folder of the municipality to build: the environment's `MUNICIPALITY`, else `config` in package.json. */
export function municipalityFolder(): string {
  const content: unknown = JSON.parse(readFileSync(new URL('package.json', root), 'utf8'));
  const id = process.env.MUNICIPALITY ?? packageFile.parse(content).config.municipality;
  return fileURLToPath(new URL(`scenarios/${id}/`, root));
}

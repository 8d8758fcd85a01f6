import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { MunicipalityError } from '../schema/municipality/faults.ts';
import type { Municipality } from '../schema/municipality/municipality.ts';
import { parseMunicipality } from '../schema/municipality/parseMunicipality.ts';

/**
 * Reads the folder of a municipality.
 *
 * @throws MunicipalityError when the folder is missing, a file is not JSON or does not hold what it should
 */
export function readMunicipality(folder: string): Municipality {
  if (!existsSync(folder)) throw new MunicipalityError([`${folder}: there is no such folder`]);
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.json'),
  );
  const files = names.map((name) => [name.replaceAll('\\', '/'), contentOf(folder, name)] as const);
  return parseMunicipality(Object.fromEntries(files));
}

function contentOf(folder: string, name: string): unknown {
  try {
    return JSON.parse(readFileSync(join(folder, name), 'utf8'));
  } catch (cause) {
    throw new MunicipalityError([`${name}: is not JSON: ${cause instanceof Error ? cause.message : cause}`]);
  }
}

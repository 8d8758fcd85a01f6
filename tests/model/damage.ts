import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { municipalityFolder } from '../../src/build/whichMunicipality.ts';
import { MunicipalityError } from '../../src/schema/municipality/faults.ts';
import {
  type MunicipalityFiles,
  parseMunicipality,
} from '../../src/schema/municipality/parseMunicipality.ts';

/** Where something stands: file, then keys, a record in a list going by its id. */
export type Place = readonly string[];

const folder = municipalityFolder();

/** The files of the municipality as they are. */
export const sound: MunicipalityFiles = Object.fromEntries(
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.json'))
    .map((name) => [name.replaceAll('\\', '/'), JSON.parse(readFileSync(join(folder, name), 'utf8'))]),
);

/** The files with one value put somewhere; undefined takes away what stands there. */
export function damaged(place: Place, value: unknown): MunicipalityFiles {
  return entriesOf(put(sound, place, value));
}

function put(data: unknown, [step, ...rest]: Place, value: unknown): unknown {
  if (step === undefined) return value;
  if (Array.isArray(data)) {
    const at = data.findIndex((record: unknown) => entriesOf(record).id === step);
    if (at < 0) throw new Error(`the list has no ${step}`);
    return data.map((record: unknown, place) => (place === at ? put(record, rest, value) : record));
  }
  const { [step]: old, ...others } = entriesOf(data);
  const changed = put(old, rest, value);
  return changed === undefined ? others : { ...others, [step]: changed };
}

function entriesOf(data: unknown): Record<string, unknown> {
  return typeof data === 'object' && data !== null ? Object.fromEntries(Object.entries(data)) : {};
}

/** What is found wrong with the files; nothing when they are sound. */
export function faultsIn(files: MunicipalityFiles): readonly string[] {
  try {
    parseMunicipality(files);
  } catch (cause) {
    if (cause instanceof MunicipalityError) return cause.faults;
    throw cause;
  }
  return [];
}

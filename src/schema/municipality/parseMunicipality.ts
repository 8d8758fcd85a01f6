import type * as z from 'zod';
import { accountsFile, documentsFile, parametersFile, publishedFile, targetsFile } from './accounts.ts';
import { contradictionsFile, measuresFile, municipalityFile, newsFile } from './context.ts';
import { crossFaults } from './crossChecks.ts';
import { faultsOf, MunicipalityError } from './faults.ts';
import { leversFile, pathFile } from './levers.ts';
import type { Municipality } from './municipality.ts';

/** Content of a municipality's folder: parsed JSON by file name, `paths/bau.json` for a scenario. */
export type MunicipalityFiles = Readonly<Record<string, unknown>>;

/** The files of a municipality beside its scenarios. */
const FILES = {
  'municipality.json': municipalityFile,
  'documents.json': documentsFile,
  'accounts.json': accountsFile,
  'targets.json': targetsFile,
  'published.json': publishedFile,
  'parameters.json': parametersFile,
  'levers.json': leversFile,
  'measures.json': measuresFile,
  'news.json': newsFile,
  'contradictions.json': contradictionsFile,
};

/**
 * Reads a municipality from the content of its folder; the one door for such data.
 *
 * @throws MunicipalityError that names file, id and what is allowed, for every fault there is
 */
export function parseMunicipality(files: MunicipalityFiles): Municipality {
  const faults: string[] = [];

  function read<Schema extends z.ZodType>(file: string, schema: Schema): readonly z.infer<Schema>[] {
    if (!(file in files)) {
      faults.push(`${file}: is missing`);
      return [];
    }
    const result = schema.safeParse(files[file], { reportInput: true });
    if (result.success) return [result.data];
    faults.push(...faultsOf(file, schema, files[file], result.error));
    return [];
  }

  const [about] = read('municipality.json', FILES['municipality.json']);
  const [documents] = read('documents.json', FILES['documents.json']);
  const [accounts] = read('accounts.json', FILES['accounts.json']);
  const [targets] = read('targets.json', FILES['targets.json']);
  const [published] = read('published.json', FILES['published.json']);
  const [parameters] = read('parameters.json', FILES['parameters.json']);
  const [levers] = read('levers.json', FILES['levers.json']);
  const [measures] = read('measures.json', FILES['measures.json']);
  const [news] = read('news.json', FILES['news.json']);
  const [contradictions] = read('contradictions.json', FILES['contradictions.json']);
  const paths = Object.keys(files)
    .filter((file) => file.startsWith('paths/'))
    .sort()
    .flatMap((file) => {
      const found = read(file, pathFile);
      for (const { id } of found) {
        if (file !== `paths/${id}.json`) faults.push(`${file}: id ${id}: has to be the name of the file`);
      }
      return found;
    });

  for (const file of Object.keys(files)) {
    if (!(file in FILES) && !file.startsWith('paths/')) {
      faults.push(
        `${file}: is not a file of a municipality; allowed are ${Object.keys(FILES).join(', ')} and paths/<id>.json`,
      );
    }
  }

  const complete = about && documents && accounts && targets && published && parameters && levers;
  if (!complete || !measures || !news || !contradictions || faults.length > 0) {
    throw new MunicipalityError(faults);
  }
  const municipality: Municipality = {
    about,
    accounts,
    published,
    paths,
    ...documents,
    ...targets,
    ...parameters,
    ...levers,
    ...measures,
    ...news,
    ...contradictions,
  };
  const crossed = crossFaults(municipality);
  if (crossed.length > 0) throw new MunicipalityError(crossed);
  return municipality;
}

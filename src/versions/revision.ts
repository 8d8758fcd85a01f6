import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseJson } from '../schema/json.ts';
import { faultsOf } from '../schema/municipality/faults.ts';
import { RefusedInput } from '../schema/problem.ts';
import { type ToldModel, toldModel } from '../schema/toldModel.ts';
import { type Ended, runProgram } from './program.ts';
import { NEEDED_FILES } from './tellModel.ts';

/** A revision whose model cannot be had; the message is a sentence for the caller. */
export class RevisionError extends Error {
  override readonly name = 'RevisionError';
}

const root = fileURLToPath(new URL('../../', import.meta.url));
/** Inside the repository, so that the revision finds the packages, and ignored by git. */
const cache = join(root, '.cache');
const tellTree = fileURLToPath(new URL('./tellTree.ts', import.meta.url));
const tsx = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;

/**
 * Reads the model of a revision with the revision's own code, in a folder and a process of its own.
 *
 * @param revision whatever git takes for a commit
 * @param municipality id of the municipality
 * @throws RevisionError when git does not know the revision, or its source cannot tell its model
 */
export async function tellRevision(revision: string, municipality: string): Promise<ToldModel> {
  const commit = await commitOf(revision);
  mkdirSync(cache, { recursive: true });
  const tree = mkdtempSync(join(cache, 'revision-'));
  try {
    await takeOut(revision, commit, tree);
    const needed = [...Object.values(NEEDED_FILES), `scenarios/${municipality}`];
    const missing = needed.find((path) => !existsSync(join(tree, path)));
    if (missing !== undefined) {
      throw new RevisionError(
        `Revision ${revision} has no ${missing}, without which its model cannot be read.`,
      );
    }
    const address = pathToFileURL(`${tree}/`).href;
    const { code, out, errors } = await runProgram(
      process.execPath,
      ['--import', tsx, tellTree, address, municipality],
      { cwd: root },
    );
    if (code !== 0) {
      const reason = errors.replaceAll(address, '').replaceAll(`${tree}/`, '');
      throw new RevisionError(`The source of revision ${revision} cannot tell its model: ${reason}`);
    }
    return readTold(revision, out);
  } finally {
    rmSync(tree, { recursive: true, force: true });
  }
}

async function commitOf(revision: string): Promise<string> {
  const wanted = ['--verify', '--quiet', '--end-of-options', `${revision}^{commit}`];
  const { code, out, errors } = await git(['rev-parse', ...wanted]);
  if (code === 0) return out.trim();
  throw new RevisionError(
    errors === ''
      ? `“${revision}” is no revision of this repository. A commit, a branch or a tag is one.`
      : `git cannot look for revisions here: ${errors}`,
  );
}

/** Writes the revision's sources into a folder, by an index of its own that leaves the caller's alone. */
async function takeOut(revision: string, commit: string, tree: string): Promise<void> {
  const { out } = await git(['rev-parse', '--absolute-git-dir']);
  const env = { GIT_DIR: out.trim(), GIT_WORK_TREE: tree, GIT_INDEX_FILE: join(tree, 'index') };
  const { code, errors } = await git(['checkout', '--quiet', commit, '--', 'src', 'scenarios'], tree, env);
  if (code !== 0) {
    throw new RevisionError(
      `Revision ${revision} has no src and scenarios from which its model could be read: ${errors}`,
    );
  }
}

async function git(args: readonly string[], cwd = root, env = {}): Promise<Ended> {
  const ended = await runProgram('git', args, { cwd, env });
  if (ended.code === null) throw new RevisionError('The program git cannot be run, so no revision is found.');
  return ended;
}

/**
 * Reads what the source of a revision tells of its model.
 *
 * @throws RevisionError that names the first part that is not as it should be
 */
export function readTold(revision: string, text: string): ToldModel {
  const data = dataIn(revision, text);
  const told = toldModel.safeParse(data, { reportInput: true });
  if (told.success) return told.data;
  const [fault] = faultsOf(`Revision ${revision} cannot be compared`, toldModel, data, told.error);
  throw new RevisionError(fault);
}

function dataIn(revision: string, text: string): unknown {
  try {
    return parseJson(text);
  } catch (cause) {
    if (!(cause instanceof RefusedInput)) throw cause;
    throw new RevisionError(`Revision ${revision} cannot be compared: its source tells more than its model.`);
  }
}

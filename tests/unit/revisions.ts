import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** A repository of its own with this program in it, at the revisions `empty`, `broken` and `whole`. */
export interface Repository {
  readonly folder: string;
  readonly remove: () => void;
}

export const hasGit = spawnSync('git', ['--version']).status === 0;

export function createRepository(): Repository {
  const folder = mkdtempSync(join(tmpdir(), 'revisions-'));
  const git = (...args: readonly string[]) => {
    const author = [
      '-c',
      'user.name=Test',
      '-c',
      'user.email=test@example.org',
      '-c',
      'commit.gpgsign=false',
    ];
    const { status, stderr } = spawnSync('git', [...author, ...args], { cwd: folder, encoding: 'utf8' });
    if (status !== 0) throw new Error(`git ${args.join(' ')}: ${stderr}`);
  };
  const commit = (name: string) => {
    git('add', '--all');
    git('commit', '--quiet', '--message', name);
    git('tag', name);
  };
  const change = (file: string, from: string, to: string): void => {
    const path = join(folder, file);
    const text = readFileSync(path, 'utf8');
    if (!text.includes(from)) throw new Error(`${file} has no ${from}`);
    writeFileSync(path, text.replace(from, to));
  };
  git('init', '--quiet');
  writeFileSync(join(folder, '.gitignore'), 'node_modules\n.cache\n');
  commit('empty');
  for (const name of ['src', 'scenarios', 'docs', 'package.json', 'tsconfig.json']) {
    cpSync(join(root, name), join(folder, name), { recursive: true });
  }
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
  change('src/model/totals.ts', "'1 - total / total1990'", "'1 - total / nothing'");
  commit('broken');
  change('src/model/totals.ts', "'1 - total / nothing'", "'1 - total / total1990'");
  commit('whole');
  return { folder, remove: () => rmSync(folder, { recursive: true }) };
}

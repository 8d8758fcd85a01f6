import { execFile } from 'node:child_process';

/** Most that a program may print: a told model is well below a megabyte. */
const LARGEST_OUTPUT = 64 * 1024 * 1024;

/** What a program left behind; a code of null means that it could not be started. */
export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly errors: string;
}

/** Runs a program to its end. */
export function runProgram(
  file: string,
  args: readonly string[],
  { cwd, env = {} }: { readonly cwd: string; readonly env?: Readonly<Record<string, string>> },
): Promise<Ended> {
  return new Promise((resolve) => {
    const options = { cwd, env: { ...process.env, ...env }, maxBuffer: LARGEST_OUTPUT };
    execFile(file, [...args], options, (cause, out, errors) => {
      const code = cause === null ? 0 : typeof cause.code === 'number' ? cause.code : null;
      resolve({ code, out, errors: errors.trim() });
    });
  });
}

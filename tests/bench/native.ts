import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BatchAssembly } from '../../src/build/assembleBatch.ts';
import { emitC } from '../../src/compiler/batch/emitC.ts';

/** Reads the memory from a file, computes all members until 40 ms have passed, prints the median time of a member. */
const MAIN = `#include <stdio.h>
#include <stdlib.h>
#include <time.h>
static double now(void) { struct timespec t; clock_gettime(CLOCK_MONOTONIC, &t); return t.tv_sec * 1e9 + t.tv_nsec; }
static int order(const void *a, const void *b) { double x = *(double *)a, y = *(double *)b; return (x > y) - (x < y); }
int main(int count, char **given) {
  long members = atol(given[2]), numbers = atol(given[3]);
  double *memory = aligned_alloc(64, (numbers * 8 + 63) / 64 * 64), times[4096];
  FILE *file = fopen(given[1], "rb");
  if (count < 4 || !file || fread(memory, 8, numbers, file) != (size_t)numbers) return 1;
  for (int warm = 0; warm < 3; warm++) run(memory, members);
  int rounds = 0;
  for (double begin = now(); rounds < 4096 && now() - begin < 4e7; rounds++) {
    double start = now();
    run(memory, members);
    times[rounds] = (now() - start) / members;
  }
  qsort(times, rounds, sizeof *times, order);
  printf("%f\\n", times[rounds / 2]);
}
`;

const WIDTHS: readonly (readonly [string, readonly string[]])[] = [
  ['c128', ['-O3', '-mno-avx', '-DLANES=2']],
  ['c256', ['-O3', '-march=native', '-DLANES=4']],
  ['c512', ['-O3', '-march=native', '-DLANES=8']],
];

/**
 * The same program as C, built with the system's compiler, at 128 bits and at the widths this processor has.
 *
 * @param memory the kernel's memory, all of its members filled in
 * @returns what runs each over the members and gives nanoseconds a member; empty where there is no compiler
 */
export function nativePrograms(
  { program, layout }: BatchAssembly,
  memory: Float64Array,
): ReadonlyMap<string, () => number> {
  const folder = mkdtempSync(join(tmpdir(), 'reduktionsstien-'));
  process.once('exit', () => rmSync(folder, { recursive: true }));
  const [source, image] = [join(folder, 'kernel.c'), join(folder, 'memory')];
  writeFileSync(source, emitC(program, layout) + MAIN);
  writeFileSync(image, memory);
  const programs = WIDTHS.flatMap(([name, options]): [string, () => number][] => {
    const built = join(folder, name);
    const { status } = spawnSync('cc', [...options, source, '-o', built, '-lm']);
    if (status !== 0) return [];
    const call = [image, String(layout.capacity), String(layout.length)];
    const run = () => Number(spawnSync(built, call, { encoding: 'utf8' }).stdout);
    return run() > 0 ? [[name, run]] : [];
  });
  return new Map(programs);
}

import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BatchAssembly } from '../../src/build/assembleBatch.ts';
import { emitC } from '../../src/compiler/batch/emitC.ts';
import type { BatchKernel } from '../../src/engine/batch/kernel.ts';

/**
 * Reads the memory from a file, computes its members again and again until 40 ms have passed, prints the median
 * time of a member, and writes the memory to another file.
 */
const MAIN = `#include <stdio.h>
#include <stdlib.h>
#include <time.h>
static double now(void) { struct timespec t; clock_gettime(CLOCK_MONOTONIC, &t); return t.tv_sec * 1e9 + t.tv_nsec; }
static int order(const void *a, const void *b) { double x = *(double *)a, y = *(double *)b; return (x > y) - (x < y); }
int main(int count, char **given) {
  if (count < 5) return 1;
  long members = atol(given[3]), numbers = atol(given[4]), calls = 1 + 1000 / members;
  double *memory = aligned_alloc(64, (numbers * 8 + 63) / 64 * 64), times[4096];
  FILE *from = fopen(given[1], "rb"), *to = fopen(given[2], "wb");
  if (!from || !to || fread(memory, 8, numbers, from) != (size_t)numbers) return 1;
  for (int warm = 0; warm < 3; warm++) run(memory, members);
  int rounds = 0;
  for (double begin = now(); rounds < 4096 && now() - begin < 4e7; rounds++) {
    double start = now();
    for (long call = 0; call < calls; call++) run(memory, members);
    times[rounds] = (now() - start) / members / calls;
  }
  qsort(times, rounds, sizeof *times, order);
  printf("%f\\n", times[rounds / 2]);
  return fwrite(memory, 8, numbers, to) != (size_t)numbers;
}
`;

interface Build {
  readonly name: string;
  readonly options: readonly string[];
  /** Members a call; all there is room for where left out. */
  readonly members?: number;
}

const BUILDS: readonly Build[] = [
  { name: 'cone', options: ['-O3', '-mno-avx', '-DLANES=1'], members: 1 },
  { name: 'c128', options: ['-O3', '-mno-avx', '-DLANES=2'] },
  { name: 'c256', options: ['-O3', '-march=native', '-DLANES=4'] },
  { name: 'c512', options: ['-O3', '-march=native', '-DLANES=8'] },
];

/** Largest difference from the kernel's outputs, as a part of the largest of them, that rounding explains. */
const TOLERANCE = 1e-10;

/**
 * The same program as C, built with the system's compiler: for one member, at 128 bits, and at the widths this
 * processor has.
 *
 * @param kernel the kernel, all of its members filled in
 * @returns what runs each and gives nanoseconds a member; empty where there is no compiler
 * @throws Error when a program gives other outputs than the kernel
 */
export function nativePrograms(
  { program, layout }: BatchAssembly,
  kernel: BatchKernel,
): ReadonlyMap<string, () => number> {
  const folder = mkdtempSync(join(tmpdir(), 'reduktionsstien-'));
  process.once('exit', () => rmSync(folder, { recursive: true }));
  const [source, image, result] = ['kernel.c', 'memory', 'result'].map((file) => join(folder, file)) as [
    string,
    string,
    string,
  ];
  writeFileSync(source, emitC(program, layout) + MAIN);
  writeFileSync(image, kernel.memory);
  kernel.run(layout.capacity);
  const programs = BUILDS.flatMap(
    ({ name, options, members = layout.capacity }): [string, () => number][] => {
      const built = join(folder, name);
      const { status } = spawnSync('cc', [...options, source, '-o', built, '-lm']);
      if (status !== 0) return [];
      const call = [image, result, String(members), String(layout.length)];
      const run = () => Number(spawnSync(built, call, { encoding: 'utf8' }).stdout);
      if (!(run() > 0)) return [];
      expectSame(name, kernel, members, readFileSync(result));
      return [[name, run]];
    },
  );
  return new Map(programs);
}

function expectSame(name: string, { memory, outputs }: BatchKernel, members: number, result: Buffer): void {
  const numbers = new Float64Array(new Uint8Array(result).buffer);
  for (const column of outputs) {
    const own = column.subarray(0, members);
    const start = (column.byteOffset - memory.byteOffset) / column.BYTES_PER_ELEMENT;
    const largest = own.reduce((most, value) => Math.max(most, Math.abs(value)), 1);
    const off = own.findIndex(
      (value, at) => !(Math.abs(value - (numbers[start + at] ?? 0)) <= TOLERANCE * largest),
    );
    if (off >= 0) throw new Error(`${name} gives ${numbers[start + off]}, not ${own[off]}`);
  }
}

import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { computeMatrix } from '../../src/engine/batch/matrix.ts';
import { nativePrograms } from '../bench/native.ts';
import { kernelOf, pathBatch } from './batchKernels.ts';
import { randomMembers } from './randomMembers.ts';

const hasCompiler = spawnSync('cc', ['--version']).status === 0;

it.skipIf(!hasCompiler)(
  'the program that the benchmark emits as C gives what the kernel gives, at every width',
  async () => {
    const kernel = await kernelOf(pathBatch, true);
    computeMatrix(kernel, randomMembers(pathBatch.layout, pathBatch.layout.capacity, 5));
    const programs = nativePrograms(pathBatch, kernel);
    expect([...programs.keys()]).toEqual(expect.arrayContaining(['cone', 'c128']));
  },
);

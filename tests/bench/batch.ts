import { gzipSync } from 'node:zlib';
import { loadKernel } from '../../src/build/loadKernel.ts';
import { type BatchKernel, createBatchKernel } from '../../src/engine/batch/kernel.ts';
import { computeMatrix } from '../../src/engine/batch/matrix.ts';
import { indexLayout } from '../../src/engine/layout.ts';
import { inputsOf } from '../../src/engine/scenario.ts';
import { SECTORS } from '../../src/model/sectors.ts';
import { SHORTHANDS } from '../../src/model/shorthands.ts';
import { YEARS } from '../../src/model/years.ts';
import { assembly, layout, municipality, reference } from '../model/assembled.ts';
import { kernelOf, pathBatch } from '../model/batchKernels.ts';
import { createOracle } from '../model/mathjsOracle.ts';
import { randomMembers } from '../model/randomMembers.ts';
import { coalitions } from './coalitions.ts';
import { inProcess, type Measured, measureInterleaved, type Time } from './interleaved.ts';
import { nativePrograms } from './native.ts';

const MEMBERS = 10_000;
const CALLS_OF_ONE = 100;
const COMPILATIONS = 21;

/** Nanoseconds a member unless the name says otherwise; null where there is no C compiler. */
export interface BatchTimes {
  /** One scenario by itself, what analyses ask of it: the JavaScript kernel that effects and limits come from. */
  readonly one_ns: number;
  /** One scenario by itself, every quantity in every year. */
  readonly every_ns: number;
  /** 10,000 members, as many a call as the kernel takes, their inputs in place; so are those of the fallback and of C. */
  readonly batch_ns: number;
  /** The same for a matrix of 10,000 members, copied in and out. */
  readonly matrix_ns: number;
  readonly fallback_ns: number;
  /** One scenario by itself in C, one number at a time. */
  readonly cone_ns: number | null;
  readonly c128_ns: number | null;
  /** The faster of 256 and 512 bits. */
  readonly cnative_ns: number | null;
  readonly mathjs_ns: number;
  readonly coalitions_ms: number;
  readonly instantiate_ms: number;
  readonly kernel_gzip_bytes: number;
  readonly fallback_gzip_bytes: number;
  readonly one_gzip_bytes: number;
  /** Tenth and ninetieth percentile of each time. */
  readonly spread: Readonly<Record<string, readonly [number, number]>>;
}

/** Measures the batch kernel beside all that it is held against. */
export async function measureBatch(): Promise<BatchTimes> {
  const [kernel, fallback] = [await kernelOf(pathBatch, true), await kernelOf(pathBatch, false)];
  const members = randomMembers(pathBatch.layout, MEMBERS);
  for (const each of [kernel, fallback]) computeMatrix(each, members);
  const every = coalitions(await kernelOf(pathBatch, true));
  const simulate = await loadKernel(assembly.kernel);
  const inputs = inputsOf(layout, reference(municipality.about.plan));
  const series = new Float64Array(indexLayout(layout).resultLength);
  const equations = SECTORS.flatMap((sector) => sector.equations);
  const askMathjs = createOracle(equations, SHORTHANDS, YEARS);
  const named = new Map(layout.inputs.map(({ id }, at) => [id, inputs[at] ?? Number.NaN]));
  const native = nativePrograms(pathBatch, kernel);
  const inC = (...names: string[]): Measured[] =>
    names.flatMap((name) => {
      const time = native.get(name);
      return time ? [{ name, time }] : [];
    });
  const measured = [
    ...inC('c128'),
    inProcess('batch', MEMBERS, () => inChunks(kernel)),
    ...inC('c256', 'c512'),
    inProcess('fallback', MEMBERS, () => inChunks(fallback)),
    inProcess('matrix', MEMBERS, () => void computeMatrix(kernel, members)),
    inProcess('coalitions', every.count, every.run),
    ...inC('cone'),
    inProcess('one', CALLS_OF_ONE, () => again(() => fallback.run(1))),
    inProcess('every', CALLS_OF_ONE, () => again(() => simulate(inputs, series))),
    inProcess('mathjs', 1, () => void askMathjs(named)),
  ];
  const timeOf = await measureInterleaved(measured);
  const wide = ['c256', 'c512'].filter((name) => native.has(name)).map(timeOf);
  const median = (name: string): number => timeOf(name).median;
  return {
    one_ns: median('one'),
    every_ns: median('every'),
    batch_ns: median('batch'),
    matrix_ns: median('matrix'),
    fallback_ns: median('fallback'),
    cone_ns: native.has('cone') ? median('cone') : null,
    c128_ns: native.has('c128') ? median('c128') : null,
    cnative_ns: fastest(wide),
    mathjs_ns: median('mathjs'),
    coalitions_ms: (median('coalitions') * every.count) / 1e6,
    instantiate_ms: await instantiationTime(),
    kernel_gzip_bytes: gzipSync(pathBatch.webAssembly).length,
    fallback_gzip_bytes: gzipSync(pathBatch.javaScript).length,
    one_gzip_bytes: gzipSync(assembly.kernel).length,
    spread: Object.fromEntries(measured.map(({ name }) => [`${name}_ns`, timeOf(name).spread])),
  };
}

function inChunks(kernel: BatchKernel): void {
  const { capacity } = kernel.layout;
  for (let start = 0; start < MEMBERS; start += capacity) kernel.run(Math.min(capacity, MEMBERS - start));
}

function again(run: () => void): void {
  for (let call = 0; call < CALLS_OF_ONE; call += 1) run();
}

const fastest = (times: readonly Time[]): number | null =>
  times.length > 0 ? Math.min(...times.map((time) => time.median)) : null;

/** Median time to compile and instantiate; a mark in the bytes keeps the engine from finding what it has compiled. */
async function instantiationTime(): Promise<number> {
  const fallback = () => Promise.reject(new Error('there is no SIMD'));
  const milliseconds: number[] = [];
  for (let mark = 0; mark < COMPILATIONS; mark += 1) {
    const bytes = Uint8Array.of(...pathBatch.webAssembly, 0, 3, 1, 0x6d, mark);
    const start = performance.now();
    await createBatchKernel({ layout: pathBatch.layout, bytes, fallback });
    milliseconds.push(performance.now() - start);
  }
  return milliseconds.sort((one, other) => one - other)[Math.floor(COMPILATIONS / 2)] ?? Number.NaN;
}

import { computeJob } from '../../src/engine/batch/job.ts';
import { kernelOf, pathBatch } from '../model/batchKernels.ts';
import { spreadJob } from '../model/randomMembers.ts';

/** Nanoseconds a member of a run of each size: inputs made up in place, outputs summed up. */
export interface StreamTimes {
  readonly per_member_10k_ns: number;
  readonly per_member_1m_ns: number;
  readonly per_member_10m_ns: number;
  /** Most memory the process had beyond what it had before the ten million, in bytes. */
  readonly stream_memory_bytes: number;
}

const ROUNDS = 3;
const SMALL_RUNS = 101;

/** Streams up to ten million members through one kernel, the sizes in turn. */
export async function measureStream(): Promise<StreamTimes> {
  const kernel = await kernelOf(pathBatch, true);
  const job = spreadJob(kernel.layout, 1, 'summary');
  const run = (count: number): number => {
    const start = performance.now();
    computeJob(kernel, job, { first: 0, count });
    return ((performance.now() - start) * 1e6) / count;
  };
  const small = (): number => middle(Array.from({ length: SMALL_RUNS }, () => run(10_000)));
  const times = { small: [] as number[], million: [] as number[], ten: [] as number[] };
  run(100_000);
  let memory = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    times.small.push(small());
    times.million.push(run(1_000_000));
    times.small.push(small());
    const before = process.memoryUsage().rss;
    times.ten.push(run(10_000_000));
    memory = Math.max(memory, process.memoryUsage().rss - before);
    times.small.push(small());
  }
  return {
    per_member_10k_ns: middle(times.small),
    per_member_1m_ns: middle(times.million),
    per_member_10m_ns: middle(times.ten),
    stream_memory_bytes: memory,
  };
}

const middle = (numbers: readonly number[]): number =>
  [...numbers].sort((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? Number.NaN;

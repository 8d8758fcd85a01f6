import { Bench } from 'tinybench';

/** Something to measure: a function with the number of members it computes, or a program that measures itself. */
export interface Task {
  readonly name: string;
  readonly members: number;
  readonly run: () => void;
}

/** Nanoseconds a member: median, and the tenth and ninetieth percentile, of the medians of the rounds. */
export interface Time {
  readonly median: number;
  readonly spread: readonly [number, number];
}

const ROUNDS = 15;
const ROUND_MILLISECONDS = 60;
const WARM_UP_ROUNDS = 3;

/**
 * Measures tasks in turn, round after round, so that a busy moment of the machine falls on all of them.
 *
 * @param programs each gives the nanoseconds a member of one round
 */
export async function measureInterleaved(
  tasks: readonly Task[],
  programs: ReadonlyMap<string, () => number>,
): Promise<(name: string) => Time> {
  const times = new Map<string, number[]>();
  const note = (name: string, time: number): void => {
    times.set(name, [...(times.get(name) ?? []), time]);
  };
  for (let round = -WARM_UP_ROUNDS; round < ROUNDS; round += 1) {
    const bench = new Bench({ time: ROUND_MILLISECONDS, iterations: 3, warmup: false });
    for (const { name, run } of tasks) bench.add(name, run);
    await bench.run();
    if (round < 0) continue;
    for (const [name, run] of programs) note(name, run());
    for (const { name, members } of tasks) {
      const result = bench.getTask(name)?.result;
      if (result && 'latency' in result) note(name, (result.latency.p50 * 1e6) / members);
    }
  }
  return (name) => {
    const sorted = [...(times.get(name) ?? [])].sort((one, other) => one - other);
    const at = (share: number): number => sorted[Math.floor(share * sorted.length)] ?? Number.NaN;
    return { median: at(0.5), spread: [at(0.1), at(0.9)] };
  };
}

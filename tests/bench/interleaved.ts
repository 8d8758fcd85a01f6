import { Bench } from 'tinybench';

/** Something to measure; gives the nanoseconds a member of one round. */
export interface Measured {
  readonly name: string;
  readonly time: () => number | Promise<number>;
}

/** Nanoseconds a member: median, and the tenth and ninetieth percentile, of the medians of the rounds. */
export interface Time {
  readonly median: number;
  readonly spread: readonly [number, number];
}

const ROUNDS = 25;
const ROUND_MILLISECONDS = 40;
const WARM_UP_ROUNDS = 3;

/** A function of this process that computes so many members a call. */
export function inProcess(name: string, members: number, run: () => void): Measured {
  return {
    name,
    async time() {
      const bench = new Bench({ time: ROUND_MILLISECONDS, iterations: 3, warmup: false }).add(name, run);
      await bench.run();
      const result = bench.getTask(name)?.result;
      return result && 'latency' in result ? (result.latency.p50 * 1e6) / members : Number.NaN;
    },
  };
}

/**
 * Measures one after the other, round after round, so that a busy moment of the machine falls on all of them;
 * what is held against each other should stand beside each other.
 */
export async function measureInterleaved(measured: readonly Measured[]): Promise<(name: string) => Time> {
  const times = new Map<string, number[]>(measured.map(({ name }) => [name, []]));
  for (let round = -WARM_UP_ROUNDS; round < ROUNDS; round += 1) {
    for (const { name, time } of measured) {
      const taken = await time();
      if (round >= 0) times.get(name)?.push(taken);
    }
  }
  return (name) => {
    const sorted = [...(times.get(name) ?? [])].sort((one, other) => one - other);
    const at = (share: number): number => sorted[Math.floor(share * sorted.length)] ?? Number.NaN;
    return { median: at(0.5), spread: [at(0.1), at(0.9)] };
  };
}

import { shareChunks } from './chunks.ts';
import type { MembersJob } from './job.ts';
import { createKeeper, type Kept } from './kept.ts';
import { BrokenWorkerError, type ConnectMembers, type PoolWorker, startWorker } from './poolWorker.ts';

export interface RunOptions {
  /** Ends the work; nothing is given then. */
  readonly signal?: AbortSignal;
  /** Is told how many members are done, every few milliseconds. */
  readonly progress?: (done: number) => void;
}

/** Computes members on all the cores there are. */
export interface MembersPool {
  /**
   * @param members how many members to compute, from number 0
   * @throws the reason of `signal` when cancelled; Error when the job does not fit the kernel or no worker
   * is left
   */
  run(job: MembersJob, members: number, options?: RunOptions): Promise<Kept>;
  close(): void;
}

const MOST_WORKERS = 8;

/** Number of workers for a machine, from what the browser tells of its cores; one where it does not tell. */
export function workersFor(cores: number | undefined): number {
  return Math.max(1, Math.min(MOST_WORKERS, Math.floor(cores ?? 1) || 1));
}

/**
 * Makes a pool. Its workers are started at the first run. One that breaks is left out, and another repeats its
 * part; it is started anew at the next run. What comes out is the same to the bit for any number of workers.
 *
 * @param outputs number of the kernel's output columns
 */
export function createMembersPool(connect: ConnectMembers, size: number, outputs: number): MembersPool {
  const workers: (PoolWorker | null)[] = Array.from({ length: size }, () => null);
  return {
    async run(job, members, { signal, progress } = {}) {
      signal?.throwIfAborted();
      const ready = workers.map((worker, at) => {
        const usable = worker && !worker.isBroken() ? worker : startWorker(connect);
        workers[at] = usable;
        return usable;
      });
      const keeper = createKeeper(job.keep, outputs, { first: 0, count: members });
      await shareChunks(members, {
        runners: ready.map(({ compute }) => ({ compute: (range) => compute(job, range) })),
        add: (part, { first }) => keeper.add(part, first),
        signal,
        progress,
        mayRepeat: (cause) => cause instanceof BrokenWorkerError,
      });
      return keeper.kept();
    },
    close() {
      for (const worker of workers) worker?.close();
      workers.fill(null);
    },
  };
}

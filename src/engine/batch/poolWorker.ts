import type { MembersJob } from './job.ts';
import type { Kept } from './kept.ts';
import type { MemberRange } from './runMembers.ts';
import { partOf } from './sources.ts';

/** Something that computes members elsewhere, and how to end it. */
export interface MembersConnection {
  compute(job: MembersJob, range: MemberRange): Promise<Kept>;
  close(): void;
}

/** Starts a worker; calls `broken` when it fails without an answer. */
export type ConnectMembers = (broken: (reason: string) => void) => MembersConnection;

/** A part takes some milliseconds; the first one waits for the worker to load. */
const ANSWER_MILLISECONDS = 20_000;

/** A worker of a pool. Once broken it stays so. */
export interface PoolWorker {
  readonly compute: (job: MembersJob, range: MemberRange) => Promise<Kept>;
  readonly isBroken: () => boolean;
  readonly close: () => void;
}

/** A worker broke; what it was asked can be asked of another. */
export class BrokenWorkerError extends Error {
  override readonly name = 'BrokenWorkerError';
}

/** Starts a worker and watches over what it is asked. */
export function startWorker(connect: ConnectMembers): PoolWorker {
  const waiting = new Set<(cause: BrokenWorkerError) => void>();
  let cause: BrokenWorkerError | null = null;
  let connection: MembersConnection | null = null;
  const broke = (reason: string): void => {
    if (cause) return;
    cause = new BrokenWorkerError(reason);
    connection?.close();
    for (const reject of waiting) reject(cause);
    waiting.clear();
  };
  try {
    connection = connect(broke);
  } catch (thrown) {
    broke(thrown instanceof Error ? thrown.message : String(thrown));
  }
  return {
    isBroken: () => cause !== null,
    close: () => broke('the pool was closed'),
    compute: (job, range) =>
      new Promise((resolve, reject) => {
        if (cause || !connection) {
          reject(cause);
          return;
        }
        const silent = setTimeout(() => broke('no answer from a worker'), ANSWER_MILLISECONDS);
        const settle = (): void => {
          clearTimeout(silent);
          waiting.delete(reject);
        };
        waiting.add(reject);
        const [source, first] = partOf(job.source, range);
        connection
          .compute({ ...job, source }, { ...range, first })
          .then(resolve, reject)
          .finally(settle);
      }),
  };
}

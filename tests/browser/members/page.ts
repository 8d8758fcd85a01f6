import layout from 'virtual:model/batch/layout';
import type { Keep, Kept } from '../../../src/engine/batch/kept.ts';
import { outputColumns } from '../../../src/engine/batch/layout.ts';
import { createMembersPool, type MembersPool, type RunOptions } from '../../../src/engine/batch/pool.ts';
import { connectMembers } from '../../../workers/connectMembers.ts';

/** A job of spread members with its numbers in plain lists, as a page can be given them. */
export interface PlainJob {
  readonly seed: number;
  readonly low: readonly number[];
  readonly high: readonly number[];
  readonly shared: readonly number[];
  readonly keep: Keep;
}

/** What the tests and the benchmark find in the page. */
export interface MembersPage {
  readonly poolOf: (workers: number) => MembersPool;
  readonly run: (pool: MembersPool, job: PlainJob, members: number, options?: RunOptions) => Promise<Kept>;
}

declare global {
  interface Window {
    membersPage: MembersPage;
  }
}

window.membersPage = {
  poolOf: (workers) => createMembersPool(connectMembers, workers, outputColumns(layout)),
  run(pool, { seed, low, high, shared, keep }, members, options) {
    const ends = { low: Float64Array.from(low), high: Float64Array.from(high) };
    const job = {
      source: { kind: 'spread', seed, ...ends },
      shared: Float64Array.from(shared),
      keep,
    } as const;
    return pool.run(job, members, options);
  },
};

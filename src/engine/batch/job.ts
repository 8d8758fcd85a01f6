import { createKeeper, type Keep, type Kept } from './kept.ts';
import type { BatchKernel } from './kernel.ts';
import { type MemberRange, runMembers } from './runMembers.ts';
import { fillFrom, type MemberSource } from './sources.ts';

/** Members to compute and what to keep of them: plain data, so that it can be sent to a worker. */
export interface MembersJob {
  readonly source: MemberSource;
  /** The kernel's shared inputs, in order. */
  readonly shared: Float64Array;
  readonly keep: Keep;
}

/**
 * Computes a job's members in this thread, all at once.
 *
 * @throws RangeError when the job does not fit the kernel
 */
export function computeJob(kernel: BatchKernel, job: MembersJob, range: MemberRange): Kept {
  const fill = fillFrom(job.source, kernel.free.length);
  kernel.share(job.shared);
  const keeper = createKeeper(job.keep, kernel.outputs.length, range);
  const run = runMembers(kernel, range, fill, keeper.take);
  while (!run.next().done);
  return keeper.kept();
}

import { columnKeeper } from './kept.ts';
import type { BatchKernel } from './kernel.ts';
import { runMembers } from './runMembers.ts';
import { fillFrom } from './sources.ts';

/** The inputs of any number of members. */
export interface BatchInputs {
  /** One column for each of the layout's free inputs, in order, one number a member. */
  readonly free: readonly Float64Array[];
  /** The layout's shared inputs, in order. */
  readonly shared: Float64Array;
}

/**
 * Computes any number of members at once.
 *
 * @returns the columns of the kernel's outputs in order, one number a member
 * @throws RangeError when there are not as many columns as inputs, or they are not of one length
 */
export function computeMatrix(kernel: BatchKernel, { free, shared }: BatchInputs): readonly Float64Array[] {
  const range = { first: 0, count: free[0]?.length ?? 0 };
  const fill = fillFrom({ kind: 'matrix', columns: free }, kernel.free.length);
  kernel.share(shared);
  const keeper = columnKeeper(kernel.outputs.length, range);
  const run = runMembers(kernel, range, fill, keeper.take);
  while (!run.next().done);
  return keeper.columns;
}

import type { BatchKernel } from './kernel.ts';

/**
 * Writes the inputs of members into the kernel's columns.
 *
 * @param columns one for each of the layout's free inputs, in order
 * @param first number of the first member, which comes to stand at 0 in every column
 * @param count how many members to write
 */
export type FillMembers = (columns: readonly Float64Array[], first: number, count: number) => void;

/**
 * Reads what the kernel gave; the columns are overwritten afterwards.
 *
 * @param columns one for each of the layout's outputs, in order; one a year where it is every year's value
 * @param first number of the member that stands at 0 in every column
 * @param count how many members there are
 */
export type TakeMembers = (columns: readonly Float64Array[], first: number, count: number) => void;

/** Members to compute, by their numbers. */
export interface MemberRange {
  readonly first: number;
  readonly count: number;
}

/**
 * Computes any number of members, as many a call as the kernel takes, in the kernel's own memory. Stops after
 * every call, so that the caller may give way to others, tell how far it is, or leave it at that.
 *
 * @returns gives the number of members done so far
 */
export function* runMembers(
  kernel: BatchKernel,
  { first, count }: MemberRange,
  fill: FillMembers,
  take: TakeMembers,
): Generator<number, void> {
  const { capacity } = kernel.layout;
  for (let done = 0; done < count; ) {
    const members = Math.min(capacity, count - done);
    fill(kernel.free, first + done, members);
    kernel.run(members);
    take(kernel.outputs, first + done, members);
    done += members;
    yield done;
  }
}

import { type BatchLayout, columnsOf } from '../../engine/batch/layout.ts';
import type { WantedOutput } from './lower.ts';
import type { BatchProgram } from './program.ts';

/** Numbers between columns, so that the same member's values do not all fall into one set of the cache. */
const GAP = 8;

/**
 * Places a kernel's inputs and outputs in its memory.
 *
 * @param capacity most members of a call, an even number
 * @param reserved numbers at the start of the memory that the kernel keeps for itself
 */
export function layOut(
  { inputs }: BatchProgram,
  wanted: readonly WantedOutput[],
  capacity: number,
  reserved: number,
): BatchLayout {
  const stride = capacity + GAP;
  let length = reserved;
  const take = (size: number): number => {
    const at = length;
    length += size;
    return at;
  };
  const shared = inputs.filter(({ free }) => !free).map(({ id }) => ({ id, at: take(1) }));
  take((2 - (length % 2)) % 2);
  const free = inputs.filter((input) => input.free).map(({ id }) => ({ id, at: take(stride) }));
  const outputs = wanted.map((output) => ({ ...output, at: take(columnsOf(output.give) * stride) }));
  return { capacity, stride, length, free, shared, outputs };
}

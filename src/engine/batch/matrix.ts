import type { BatchKernel } from './kernel.ts';
import { columnsOf } from './layout.ts';

/** The inputs of any number of members. */
export interface BatchInputs {
  /** One column for each of the layout's free inputs, in order, one number a member. */
  readonly free: readonly Float64Array[];
  /** The layout's shared inputs, in order. */
  readonly shared: Float64Array;
}

/**
 * Computes any number of members, as many at a time as the kernel takes.
 *
 * @returns the columns of the layout's outputs in order, one number a member; every year's value takes a
 * column a year
 * @throws RangeError when there are not as many columns as inputs, or they are not of one length
 */
export function computeMatrix(kernel: BatchKernel, { free, shared }: BatchInputs): readonly Float64Array[] {
  const { layout, memory } = kernel;
  const members = free[0]?.length ?? 0;
  if (free.length !== layout.free.length || shared.length !== layout.shared.length) {
    throw new RangeError(
      `the kernel takes ${layout.free.length} columns and ${layout.shared.length} shared inputs,` +
        ` got ${free.length} and ${shared.length}`,
    );
  }
  const uneven = free.find(({ length }) => length !== members);
  if (uneven) throw new RangeError(`a column has ${uneven.length} members, another ${members}`);
  layout.shared.forEach(({ at }, position) => {
    memory[at] = shared[position] ?? Number.NaN;
  });
  const places = layout.outputs.flatMap(({ give, at }) =>
    Array.from({ length: columnsOf(give) }, (_, column) => at + column * layout.stride),
  );
  const columns = places.map(() => new Float64Array(members));
  for (let start = 0; start < members; start += layout.capacity) {
    const end = Math.min(members, start + layout.capacity);
    layout.free.forEach(({ at }, position) => {
      const column = free[position];
      if (column) memory.set(column.subarray(start, end), at);
    });
    kernel.run(end - start);
    columns.forEach((column, position) => {
      const at = places[position] ?? Number.NaN;
      column.set(memory.subarray(at, at + end - start), start);
    });
  }
  return columns;
}

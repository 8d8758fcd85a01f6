import { type BatchKernel, createScriptKernel } from '../../src/engine/batch/kernel.ts';
import { type BatchOutput, columnsOf, type Give } from '../../src/engine/batch/layout.ts';

/** Most members of a call of a small kernel. */
export const CAPACITY = 64;

/** What a small kernel takes and gives. */
interface SmallBatch {
  readonly free: readonly string[];
  readonly shared: readonly string[];
  readonly outputs: readonly { readonly quantity: string; readonly give: Give }[];
  /** Gives one number for every output column of a member. */
  readonly compute: (free: readonly number[], shared: readonly number[]) => readonly number[];
}

/** A batch kernel of a model that fits in a line. */
export function smallBatch({ free, shared, outputs, compute }: SmallBatch): BatchKernel {
  let length = 0;
  const take = (columns: number): number => {
    const at = length;
    length += columns * CAPACITY;
    return at;
  };
  const layout = {
    capacity: CAPACITY,
    stride: CAPACITY,
    shared: shared.map((id) => ({ id, at: take(1) })),
    free: free.map((id) => ({ id, at: take(1) })),
    outputs: outputs.map((output): BatchOutput => ({ ...output, at: take(columnsOf(output.give)) })),
  };
  const columns = layout.outputs.flatMap(({ give, at }) =>
    Array.from({ length: columnsOf(give) }, (_, column) => at + column * CAPACITY),
  );
  return createScriptKernel({ ...layout, length }, (memory, members) => {
    const number = (at: number): number => memory[at] ?? Number.NaN;
    const common = layout.shared.map(({ at }) => number(at));
    for (let member = 0; member < members; member += 1) {
      const results = compute(
        layout.free.map(({ at }) => number(at + member)),
        common,
      );
      columns.forEach((at, column) => {
        memory[at + member] = results[column] ?? Number.NaN;
      });
    }
  });
}

/** A kernel that gives a + shared and a * b. */
export const sumAndProduct = (): BatchKernel =>
  smallBatch({
    free: ['a', 'b'],
    shared: ['shared'],
    outputs: [
      { quantity: 'sum', give: { year: 2030 } },
      { quantity: 'product', give: { year: 2030 } },
    ],
    compute: ([a = Number.NaN, b = Number.NaN], [shared = Number.NaN]) => [a + shared, a * b],
  });

import { type BatchKernel, createScriptKernel } from '../../src/engine/batch/kernel.ts';

/** Most members of a call of the small kernel. */
export const CAPACITY = 64;

/** A batch kernel of two free inputs and a shared one, which gives a + shared and a * b. */
export function smallBatch(): BatchKernel {
  const stride = CAPACITY;
  return createScriptKernel(
    {
      capacity: CAPACITY,
      stride,
      length: 1 + 4 * stride,
      shared: [{ id: 'shared', at: 0 }],
      free: [
        { id: 'a', at: 1 },
        { id: 'b', at: 1 + stride },
      ],
      outputs: [
        { quantity: 'sum', give: { year: 2030 }, at: 1 + 2 * stride },
        { quantity: 'product', give: { year: 2030 }, at: 1 + 3 * stride },
      ],
    },
    (memory, members) => {
      for (let member = 0; member < members; member += 1) {
        const a = memory[1 + member] ?? Number.NaN;
        const b = memory[1 + stride + member] ?? Number.NaN;
        memory[1 + 2 * stride + member] = a + (memory[0] ?? Number.NaN);
        memory[1 + 3 * stride + member] = a * b;
      }
    },
  );
}

import type { BatchLayout } from './layout.ts';

/** Fills the output columns of `memory` from its input columns, for the first `members` of them. */
export type BatchRun = (memory: Float64Array, members: number) => void;

/**
 * Computes many scenarios, called members, in one call. A caller writes each member's inputs into the columns
 * of `memory`, as `layout` places them, calls `run`, and reads the output columns; nothing is copied.
 * Inputs have to be finite: of what is not a number, no more is said than that results mean nothing.
 */
export interface BatchKernel {
  readonly layout: BatchLayout;
  readonly memory: Float64Array;
  /** @throws RangeError unless `members` is a whole number from 0 to the layout's capacity */
  run(members: number): void;
}

/** A batch kernel as the build emits it. */
export interface EmittedBatch {
  readonly layout: BatchLayout;
  /** WebAssembly module with SIMD. */
  readonly bytes: BufferSource;
  /** Loads the same kernel in JavaScript, where there is no SIMD. */
  readonly fallback: () => Promise<BatchRun>;
}

/**
 * Makes a kernel ready to run.
 *
 * @param hasSimd whether the engine takes the module; asked of the engine where left out
 */
export async function createBatchKernel(
  { layout, bytes, fallback }: EmittedBatch,
  hasSimd = WebAssembly.validate(bytes),
): Promise<BatchKernel> {
  if (!hasSimd) {
    const memory = new Float64Array(layout.length);
    const run = await fallback();
    return checked(layout, memory, (members) => run(memory, members));
  }
  const { instance } = await WebAssembly.instantiate(bytes);
  const { memory, run } = instance.exports;
  if (!(memory instanceof WebAssembly.Memory) || typeof run !== 'function') {
    throw new TypeError('the module exports no memory and no run');
  }
  return checked(layout, new Float64Array(memory.buffer, 0, layout.length), (members) => run(members));
}

function checked(layout: BatchLayout, memory: Float64Array, run: (members: number) => void): BatchKernel {
  return {
    layout,
    memory,
    run(members) {
      if (!Number.isInteger(members) || members < 0 || members > layout.capacity) {
        throw new RangeError(`a call takes 0 to ${layout.capacity} members, got ${members}`);
      }
      run(members);
    },
  };
}

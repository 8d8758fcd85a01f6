import { type BatchLayout, columnsOf } from './layout.ts';

/** Fills the output columns of `memory` from its input columns, for the first `members` of them. */
export type BatchRun = (memory: Float64Array, members: number) => void;

/**
 * Computes many scenarios, called members, in one call. A caller writes each member's inputs into the columns
 * of `free`, calls `run`, and reads the columns of `outputs`; nothing is copied, and the columns stay the same
 * ones. Inputs have to be finite: of what is not a number, no more is said than that results mean nothing.
 */
export interface BatchKernel {
  readonly layout: BatchLayout;
  /** All of the kernel's memory, in which the columns lie. */
  readonly memory: Float64Array;
  /** One column for each of the layout's free inputs, in order, with room for a call's members. */
  readonly free: readonly Float64Array[];
  /** One column for each of the layout's outputs, in order; one a year where it is every year's value. */
  readonly outputs: readonly Float64Array[];
  /**
   * Sets the inputs that are the same for all members, for every call from now on.
   *
   * @param values in the order of the layout's shared inputs
   * @throws RangeError when there are not as many values as shared inputs
   */
  share(values: Float64Array): void;
  /** @throws RangeError unless `members` is a whole number from 0 to the layout's capacity */
  run(members: number): void;
}

/** A batch kernel as the build emits it. */
export interface EmittedBatch {
  readonly layout: BatchLayout;
  /** WebAssembly module with SIMD. */
  readonly bytes: BufferSource;
  /** Loads the same kernel in JavaScript, where the module cannot run. */
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
  const compiled = hasSimd ? await instantiate(bytes) : null;
  if (!compiled) return createScriptKernel(layout, await fallback());
  const { memory, run } = compiled.exports;
  if (!(memory instanceof WebAssembly.Memory) || typeof run !== 'function') {
    throw new TypeError('the module exports no memory and no run');
  }
  const numbers = new Float64Array(memory.buffer, 0, layout.length);
  return withColumns(layout, numbers, (members) => run(members));
}

/** The module, ready to run; null where the server's security policy allows no WebAssembly. */
async function instantiate(bytes: BufferSource): Promise<WebAssembly.Instance | null> {
  try {
    return (await WebAssembly.instantiate(bytes)).instance;
  } catch (cause) {
    if (cause instanceof WebAssembly.CompileError) return null;
    throw cause;
  }
}

/** Makes a kernel of the JavaScript form. */
export function createScriptKernel(layout: BatchLayout, run: BatchRun): BatchKernel {
  const memory = new Float64Array(layout.length);
  return withColumns(layout, memory, (members) => run(memory, members));
}

function withColumns(layout: BatchLayout, memory: Float64Array, run: (members: number) => void): BatchKernel {
  const { capacity, stride } = layout;
  const columnAt = (at: number): Float64Array => memory.subarray(at, at + capacity);
  return {
    layout,
    memory,
    free: layout.free.map(({ at }) => columnAt(at)),
    outputs: layout.outputs.flatMap(({ give, at }) =>
      Array.from({ length: columnsOf(give) }, (_, column) => columnAt(at + column * stride)),
    ),
    share(values) {
      if (values.length !== layout.shared.length) {
        throw new RangeError(`the kernel takes ${layout.shared.length} shared inputs, got ${values.length}`);
      }
      layout.shared.forEach(({ at }, position) => {
        memory[at] = values[position] ?? Number.NaN;
      });
    },
    run(members) {
      if (!Number.isInteger(members) || members < 0 || members > capacity) {
        throw new RangeError(`a call takes 0 to ${capacity} members, got ${members}`);
      }
      run(members);
    },
  };
}

import { describe, expect, it } from 'vitest';
import { Graph, type UnaryOperator } from '../../src/compiler/batch/graph.ts';
import { scheduleProgram } from '../../src/compiler/batch/program.ts';
import { emitWebAssembly } from '../../src/compiler/batch/wasm/emitWebAssembly.ts';
import { createBatchKernel } from '../../src/engine/batch/kernel.ts';
import { computeMatrix } from '../../src/engine/batch/matrix.ts';

/** Runs one function of the emitted WebAssembly over an array. */
async function evaluate(operator: UnaryOperator, values: readonly number[]): Promise<readonly number[]> {
  const graph = new Graph(() => true);
  const input = graph.of({ kind: 'input', position: 0 });
  const result = graph.of({ kind: 'unary', operator, argument: input });
  const inputs = [{ id: 'x', free: true }];
  const program = scheduleProgram(inputs, [{ start: result, next: result, step: 0 }], new Map());
  const { bytes, layout } = emitWebAssembly(program, [{ quantity: 'y', give: { year: 2024 } }], 256);
  const fallback = () => Promise.reject(new Error('the module is not valid'));
  const kernel = await createBatchKernel({ bytes, layout, fallback });
  const free = [Float64Array.from(values)];
  return [...(computeMatrix(kernel, { free, shared: new Float64Array(0) })[0] ?? [])];
}

const between = (low: number, high: number, count: number): number[] =>
  Array.from({ length: count }, (_, at) => low + ((high - low) * (at + 0.5)) / count);

/** Values whose results differ by more than a part of 10^12, or by more than the smallest number there is. */
async function differing(operator: 'exp' | 'log', values: readonly number[]): Promise<readonly number[]> {
  const results = await evaluate(operator, values);
  return values.filter((x, at) => {
    const expected = Math[operator](x);
    const got = results[at] ?? Number.NaN;
    return !Object.is(got, expected) && !(Math.abs(got - expected) <= 1e-12 * Math.abs(expected) + 5e-324);
  });
}

describe('exp in WebAssembly', () => {
  it('is that of JavaScript from where it vanishes to where it overflows', async () => {
    expect(await differing('exp', [...between(-750, 712, 200_000), ...between(-1, 1, 200_000)])).toEqual([]);
  });

  it('has the right ends', async () => {
    const values = [
      Number.NEGATIVE_INFINITY,
      -1e300,
      -746,
      -0,
      0,
      1e-300,
      710,
      1e300,
      Number.POSITIVE_INFINITY,
    ];
    const infinite = Number.POSITIVE_INFINITY;
    expect(await evaluate('exp', values)).toEqual([0, 0, 0, 1, 1, 1, infinite, infinite, infinite]);
    expect(await evaluate('exp', [Number.NaN])).toEqual([Number.NaN]);
  });
});

describe('log in WebAssembly', () => {
  it('is that of JavaScript over all magnitudes and close to one', async () => {
    const magnitudes = between(-745, 709, 200_000).map(Math.exp);
    const near = [...between(0.5, 2, 200_000), ...between(1 - 1e-6, 1 + 1e-6, 10_000)];
    expect(await differing('log', [...magnitudes, ...near, 1, 5e-324, Number.MAX_VALUE])).toEqual([]);
  });

  it('has the right ends', async () => {
    const { NaN: none, POSITIVE_INFINITY: infinite, NEGATIVE_INFINITY: least } = Number;
    const values = [0, -0, -1, least, infinite, none];
    expect(await evaluate('log', values)).toEqual([least, least, none, none, infinite, none]);
  });
});

import { beforeAll, describe, expect, it } from 'vitest';
import { assembleBatch, pathOutputs } from '../../src/build/assembleBatch.ts';
import { loadKernel } from '../../src/build/loadKernel.ts';
import type { BatchKernel } from '../../src/engine/batch/kernel.ts';
import { type BatchInputs, computeMatrix } from '../../src/engine/batch/matrix.ts';
import type { Kernel } from '../../src/engine/contract.ts';
import { YEAR_COUNT, YEARS } from '../../src/model/years.ts';
import { assembly, layout, municipality } from './assembled.ts';
import { kernelOf, pathBatch, wholeBatch } from './batchKernels.ts';
import { memberReader, randomMembers } from './randomMembers.ts';

/**
 * Both kernels round every step, in another order, and what is left of two large numbers carries the rounding
 * of the large ones. A difference is therefore held against what a quantity amounts to over the ranges.
 */
const TOLERANCE = 1e-10;
const MEMBERS = 100_000;
const CHUNK = 200;
/** Numbers the one-scenario kernel gives for a member. */
const ROW = layout.quantities.length * YEAR_COUNT;

let simulate: Kernel;
let sizes: ReadonlyMap<string, number>;
beforeAll(async () => {
  simulate = await loadKernel(assembly.kernel);
  const rows = expectedOf(await kernelOf(pathBatch, true), randomMembers(pathBatch.layout, CHUNK)).map(
    Math.abs,
  );
  sizes = new Map(
    layout.quantities.map(({ id }, at) => {
      const largest = Array.from({ length: CHUNK }, (_, member) =>
        largestOf(rows, member * ROW + at * YEAR_COUNT),
      );
      return [id, Math.max(...largest)] as const;
    }),
  );
});

/** What the one-scenario kernel gives, all of a member's values in a row. */
function expectedOf(kernel: BatchKernel, inputs: BatchInputs): Float64Array {
  const memberOf = memberReader(kernel.layout, inputs);
  const members = inputs.free[0]?.length ?? 0;
  const rows = new Float64Array(members * ROW);
  for (let member = 0; member < members; member += 1) {
    simulate(memberOf(member), rows.subarray(member * ROW, (member + 1) * ROW));
  }
  return rows;
}

/** Largest difference of a column from every member's value in a row; NaN where only one of them is a number. */
function furthest(column: Float64Array, rows: Float64Array, at: number): number {
  let largest = 0;
  for (let member = 0; member < column.length; member += 1) {
    const got = column[member] ?? 0;
    const expected = rows[member * ROW + at] ?? 0;
    if (Number.isNaN(got) && Number.isNaN(expected)) continue;
    const difference = Math.abs(got - expected);
    if (!(difference <= largest)) largest = difference;
  }
  return largest;
}

/** Every output that is not what the one-scenario kernel gives, and how far it is off at the worst. */
function disagreements(
  kernel: BatchKernel,
  inputs: BatchInputs,
  rows = expectedOf(kernel, inputs),
): readonly string[] {
  const columns = computeMatrix(kernel, inputs);
  const { outputs } = kernel.layout;
  const expected = outputs.flatMap(({ quantity, give }) => {
    const first = layout.quantities.findIndex(({ id }) => id === quantity) * YEAR_COUNT;
    if (give === 'years') return YEARS.map((_, step) => ({ quantity, rows, at: first + step }));
    if (give !== 'maximum') return [{ quantity, rows, at: first + YEARS.indexOf(give.year) }];
    const most = new Float64Array(rows.length);
    for (let row = 0; row < rows.length; row += ROW) most[row] = largestOf(rows, row + first);
    return [{ quantity, rows: most, at: 0 }];
  });
  expect(columns).toHaveLength(expected.length);
  return expected.flatMap(({ quantity, rows: values, at }, position) => {
    const difference = furthest(columns[position] ?? new Float64Array(1), values, at);
    return difference <= TOLERANCE * (sizes.get(quantity) ?? 1) ? [] : [`${quantity} is ${difference} off`];
  });
}

function largestOf(series: Float64Array, start: number): number {
  let largest = Number.NEGATIVE_INFINITY;
  for (const value of series.subarray(start, start + YEAR_COUNT)) if (value > largest) largest = value;
  return largest;
}

const FORMS = [
  ['WebAssembly', true],
  ['JavaScript', false],
] as const;

it(`every quantity and year of ${MEMBERS} members is the same in all kernels, every lever and uncertain figure free`, async () => {
  const kernels = await Promise.all(FORMS.map(([, hasSimd]) => kernelOf(wholeBatch, hasSimd)));
  for (let chunk = 0; chunk < MEMBERS / CHUNK; chunk += 1) {
    const inputs = randomMembers(wholeBatch.layout, CHUNK, chunk + 1);
    let rows: Float64Array | undefined;
    for (const kernel of kernels) {
      rows ??= expectedOf(kernel, inputs);
      expect(disagreements(kernel, inputs, rows)).toEqual([]);
    }
  }
});

describe.each(FORMS)('the batch kernel in %s gives what the one-scenario kernel gives', (_, hasSimd) => {
  it('for the path, its sum and what shows whether it can be done', async () => {
    const inputs = randomMembers(pathBatch.layout, 20_000, 7);
    expect(disagreements(await kernelOf(pathBatch, hasSimd), inputs)).toEqual([]);
  });

  const { capacity } = pathBatch.layout;
  it.each([1, 2, 3, capacity - 1, capacity, capacity + 1, 2 * capacity + 1])(
    'for %i members',
    async (members) => {
      const inputs = randomMembers(pathBatch.layout, members, 11);
      expect(disagreements(await kernelOf(pathBatch, hasSimd), inputs)).toEqual([]);
    },
  );

  it('when capture starts at full load, whatever the moment', async () => {
    const inputs = randomMembers(wholeBatch.layout, 1000);
    inputs.free[wholeBatch.layout.free.findIndex(({ id }) => id === 'ccsRampYears')]?.fill(0);
    expect(disagreements(await kernelOf(wholeBatch, hasSimd), inputs)).toEqual([]);
  });

  it('and refuses a number of members that it has no room for', async () => {
    const kernel = await kernelOf(pathBatch, hasSimd);
    for (const members of [-1, 0.5, capacity + 1, Number.NaN]) {
      expect(() => kernel.run(members)).toThrow(RangeError);
    }
    expect(() => kernel.run(0)).not.toThrow();
  });

  it('and refuses columns that do not fit', async () => {
    const kernel = await kernelOf(pathBatch, hasSimd);
    const { free, shared } = randomMembers(kernel.layout, 4);
    const short = free.with(3, new Float64Array(3));
    expect(() => computeMatrix(kernel, { free: free.slice(1), shared })).toThrow(/free inputs, got/);
    expect(() => computeMatrix(kernel, { free, shared: shared.subarray(1) })).toThrow(/shared inputs/);
    expect(() => computeMatrix(kernel, { free: short, shared })).toThrow('a column has 3 members, another 4');
  });
});

it('the emitted module is the same, byte for byte, each time', () => {
  const again = assembleBatch(assembly, pathOutputs(municipality));
  expect(again.webAssembly).toEqual(pathBatch.webAssembly);
  expect(again.javaScript).toBe(pathBatch.javaScript);
});

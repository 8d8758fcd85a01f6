import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { computeJob, type MembersJob } from '../../src/engine/batch/job.ts';
import { computeMatrix } from '../../src/engine/batch/matrix.ts';
import { runMembers } from '../../src/engine/batch/runMembers.ts';
import { fillFrom, type MemberSource, partOf } from '../../src/engine/batch/sources.ts';
import { CAPACITY, sumAndProduct } from './smallBatch.ts';

const source: MemberSource = {
  kind: 'spread',
  seed: 7,
  low: Float64Array.of(10, -1),
  high: Float64Array.of(20, 1),
};
const job: MembersJob = { source, shared: Float64Array.of(0.5), keep: 'columns' };

/** Inputs of members as a source gives them. */
function inputsOf(from: MemberSource, first: number, count: number): readonly Float64Array[] {
  const columns = [new Float64Array(count), new Float64Array(count)];
  fillFrom(from, 2)(columns, first, count);
  return columns;
}

describe('running members', () => {
  it('fills and reads the memory of the kernel itself, call by call, and counts what is done', () => {
    const kernel = sumAndProduct();
    kernel.share(Float64Array.of(1000));
    const calls: number[][] = [];
    const sums: number[] = [];
    const run = runMembers(
      kernel,
      { first: 5, count: 2 * CAPACITY + 3 },
      (columns, first, count) => {
        expect(columns.every(({ buffer }) => buffer === kernel.memory.buffer)).toBe(true);
        calls.push([first, count]);
        for (let member = 0; member < count; member += 1) columns[0]?.fill(first + member, member);
      },
      (columns, _, count) => {
        expect(columns.every(({ buffer }) => buffer === kernel.memory.buffer)).toBe(true);
        sums.push(...(columns[0]?.subarray(0, count) ?? []));
      },
    );
    expect([...run]).toEqual([CAPACITY, 2 * CAPACITY, 2 * CAPACITY + 3]);
    expect(calls).toEqual([
      [5, CAPACITY],
      [5 + CAPACITY, CAPACITY],
      [5 + 2 * CAPACITY, 3],
    ]);
    expect(sums).toEqual(Array.from({ length: 2 * CAPACITY + 3 }, (_, member) => 1005 + member));
  });

  it('does no more than was asked for when it is left', () => {
    let called = 0;
    const fill = () => {
      called += 1;
    };
    for (const done of runMembers(sumAndProduct(), { first: 0, count: 10 * CAPACITY }, fill, () => {})) {
      if (done >= 2 * CAPACITY) break;
    }
    expect(called).toBe(2);
  });

  it('gives nothing for no members', () => {
    const kept = computeJob(sumAndProduct(), job, { first: 0, count: 0 });
    expect(kept).toEqual({ kind: 'columns', columns: [new Float64Array(0), new Float64Array(0)] });
  });
});

describe('a spread of members', () => {
  it('is the same whoever computes which of them', () => {
    const all = inputsOf(source, 0, 500);
    fc.assert(
      fc.property(fc.nat(499), fc.nat(499), (one, other) => {
        const [first, end] = [Math.min(one, other), Math.max(one, other)];
        const part = inputsOf(source, first, end - first);
        expect(part).toEqual(all.map((column) => column.slice(first, end)));
      }),
    );
  });

  it('lies evenly between its ends, each input for itself', () => {
    const count = 100_000;
    const [a = new Float64Array(), b = new Float64Array()] = inputsOf(source, 0, count);
    const tenths = (column: Float64Array, low: number, high: number): number[] => {
      const counts = Array.from({ length: 10 }, () => 0);
      for (const value of column) {
        const tenth = Math.floor((10 * (value - low)) / (high - low));
        counts[tenth] = (counts[tenth] ?? Number.NaN) + 1;
      }
      return counts;
    };
    // Five standard deviations of a count of 10,000.
    for (const counted of [...tenths(a, 10, 20), ...tenths(b, -1, 1)]) {
      expect(Math.abs(counted - count / 10)).toBeLessThan(5 * Math.sqrt(count * 0.09));
    }
    const together = a.reduce((sum, value, member) => sum + (value - 15) * (b[member] ?? Number.NaN), 0);
    expect(Math.abs(together / count)).toBeLessThan(5 * Math.sqrt(100 / 12 / 3 / count));
  });

  it('is another one for another seed', () => {
    expect(inputsOf({ ...source, seed: 8 }, 0, 10)).not.toEqual(inputsOf(source, 0, 10));
  });
});

describe('a matrix of members', () => {
  const free = [Float64Array.of(1, 2, 3, 4), Float64Array.of(5, 6, 7, 8)];

  it('gives a column for every output', () => {
    expect(computeMatrix(sumAndProduct(), { free, shared: Float64Array.of(0.5) })).toEqual([
      Float64Array.of(1.5, 2.5, 3.5, 4.5),
      Float64Array.of(5, 12, 21, 32),
    ]);
  });

  it('is sent in parts that hold only their own members', () => {
    const [part, first] = partOf({ kind: 'matrix', columns: free }, { first: 1, count: 2 });
    expect(part).toEqual({ kind: 'matrix', columns: [Float64Array.of(2, 3), Float64Array.of(6, 7)] });
    expect(first).toBe(0);
    expect(partOf(source, { first: 1, count: 2 })).toEqual([source, 1]);
  });
});

it('a source that does not fit the kernel is refused, and the sentence says what is needed', () => {
  expect(() => fillFrom(source, 3)).toThrow('the kernel takes 3 free inputs, got 2');
  const short = { ...source, high: Float64Array.of(1) };
  expect(() => fillFrom(short, 2)).toThrow('the kernel takes 2 free inputs, got 1');
  expect(() => sumAndProduct().share(new Float64Array(2))).toThrow('the kernel takes 1 shared inputs, got 2');
});

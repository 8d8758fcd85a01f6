import { mixedBits } from './mixedBits.ts';
import type { FillMembers, MemberRange } from './runMembers.ts';

/** Where members get their inputs from: plain data, so that it can be sent to a worker. */
export type MemberSource =
  /** Given one by one: a column for each of the kernel's free inputs, in order, one number a member. */
  | { readonly kind: 'matrix'; readonly columns: readonly Float64Array[] }
  /** Anywhere between two ends, each input for itself: one number for each of the kernel's free inputs. */
  | {
      readonly kind: 'spread';
      readonly seed: number;
      readonly low: Float64Array;
      readonly high: Float64Array;
    };

/**
 * Makes what fills a kernel's columns from a source. A member depends on its number alone, not on who computes
 * it or in which order.
 *
 * @param inputs number of the kernel's free inputs
 * @throws RangeError when the source does not give as many, or columns are not of one length
 */
export function fillFrom(source: MemberSource, inputs: number): FillMembers {
  switch (source.kind) {
    case 'matrix':
      return fromMatrix(source.columns, inputs);
    case 'spread':
      return spread(source, inputs);
  }
}

/** The part of a source that those members need, and the number its first member has there. */
export function partOf(source: MemberSource, { first, count }: MemberRange): readonly [MemberSource, number] {
  if (source.kind !== 'matrix') return [source, first];
  const columns = source.columns.map((column) => column.slice(first, first + count));
  return [{ ...source, columns }, 0];
}

/** The memory that only this part of a source needs, which can be handed over instead of copied. */
export function handedOver(part: MemberSource): Transferable[] {
  return part.kind === 'matrix' ? part.columns.map(({ buffer }) => buffer) : [];
}

function fromMatrix(given: readonly Float64Array[], inputs: number): FillMembers {
  expectInputs(given.length, inputs);
  const members = given[0]?.length ?? 0;
  const uneven = given.find(({ length }) => length !== members);
  if (uneven) throw new RangeError(`a column has ${uneven.length} members, another ${members}`);
  return (columns, first, count) => {
    for (const [position, column] of given.entries()) {
      columns[position]?.set(column.subarray(first, first + count));
    }
  };
}

function spread({ seed, low, high }: Extract<MemberSource, { kind: 'spread' }>, inputs: number): FillMembers {
  for (const ends of [low, high]) expectInputs(ends.length, inputs);
  return (columns, first, count) => {
    columns.forEach((column, position) => {
      const from = low[position] ?? Number.NaN;
      const reach = (high[position] ?? Number.NaN) - from;
      const key = mixedBits(seed ^ Math.imul(position + 1, 0x9e3779b1));
      for (let member = 0; member < count; member += 1) {
        column[member] = from + reach * ((mixedBits(key + first + member) >>> 0) / 2 ** 32);
      }
    });
  };
}

function expectInputs(given: number, inputs: number): void {
  if (given !== inputs) throw new RangeError(`the kernel takes ${inputs} free inputs, got ${given}`);
}

import type { Subject } from './subject.ts';

/** Some inputs that go from one scenario to another together. */
export interface Player {
  readonly id: string;
  /** Positions of its inputs. */
  readonly inputs: readonly number[];
}

/**
 * Computes every coalition of the players: those in it stand as in `to`, the others as in `from`.
 *
 * @param quantity what to tell of a coalition
 * @param years the years in which to tell it
 * @returns one array a year, one number a coalition; player p takes part in coalition c where bit p of c is set
 */
export function computeCoalitions(
  { variations }: Subject,
  from: Float64Array,
  to: Float64Array,
  players: readonly Player[],
  quantity: string,
  years: readonly number[],
): readonly Float64Array[] {
  const count = 2 ** players.length;
  const moved = players.flatMap(({ inputs }, player) =>
    inputs
      .filter((position) => !Object.is(from[position], to[position]))
      .map((position) => ({
        column: variations.input(position),
        bit: 1 << player,
        without: from[position] ?? Number.NaN,
        together: to[position] ?? Number.NaN,
      })),
  );
  const outputs = years.map((year) => variations.output(quantity, { year }));
  const worths = years.map(() => new Float64Array(count));
  variations.fill(from, Math.min(count, variations.capacity));
  for (let start = 0; start < count; start += variations.capacity) {
    const members = Math.min(variations.capacity, count - start);
    for (const { column, bit, without, together } of moved) {
      for (let member = 0; member < members; member += 1) {
        column[member] = (start + member) & bit ? together : without;
      }
    }
    variations.run(members);
    worths.forEach((worth, at) => {
      worth.set(outputs[at]?.subarray(0, members) ?? [], start);
    });
  }
  return worths;
}

import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shapleyInteraction, shapleyValues } from '../../src/analysis/shapley.ts';

/** Worth of every coalition of a made-up game. */
const game = (players: number, worth: (members: readonly number[]) => number): Float64Array =>
  Float64Array.from({ length: 2 ** players }, (_, coalition) =>
    worth(
      Array.from({ length: players }, (_, player) => player).filter((player) => coalition & (1 << player)),
    ),
  );

const close = (values: Float64Array, expected: readonly number[]): void => {
  expect(values).toHaveLength(expected.length);
  values.forEach((value, at) => {
    expect(value).toBeCloseTo(expected[at] ?? Number.NaN, 10);
  });
};

describe('Shapley values', () => {
  it('share the glove game as the textbooks do', () => {
    // The first has a left glove, the other two a right one each; only pairs are worth something.
    const gloves = game(3, (members) => Number(members.includes(0) && members.length > 1));
    close(shapleyValues(3, gloves), [2 / 3, 1 / 6, 1 / 6]);
  });

  it('share a runway among aeroplanes of different length', () => {
    const costs = [8, 11, 13, 18];
    const runway = game(4, (members) => Math.max(0, ...members.map((player) => costs[player] ?? 0)));
    close(shapleyValues(4, runway), [2, 3, 4, 9]);
  });

  it('give each its own where nothing depends on the others', () => {
    const own = [3, -5, 0, 7];
    const sum = game(4, (members) => 10 + members.reduce((total, player) => total + (own[player] ?? 0), 0));
    close(shapleyValues(4, sum), own);
  });

  const anyGame = fc.integer({ min: 1, max: 6 }).chain((players) =>
    fc.array(fc.double({ min: -1e5, max: 1e5, noNaN: true }), {
      minLength: 2 ** players,
      maxLength: 2 ** players,
    }),
  );

  it('add up to what all reach together', () => {
    fc.assert(
      fc.property(anyGame, (worth) => {
        const values = shapleyValues(Math.log2(worth.length), worth);
        const whole = (worth.at(-1) ?? Number.NaN) - (worth[0] ?? Number.NaN);
        expect(Math.abs(values.reduce((sum, value) => sum + value, 0) - whole)).toBeLessThan(1e-6);
      }),
    );
  });

  it('give nothing to who changes nothing, and the same to who does the same', () => {
    fc.assert(
      fc.property(anyGame, (worth) => {
        const players = Math.log2(worth.length);
        const idle = Float64Array.from(
          { length: 2 * worth.length },
          (_, coalition) => worth[coalition >> 1] ?? 0,
        );
        expect(shapleyValues(players + 1, idle)[0]).toBe(0);
        const twins = Float64Array.from({ length: 4 * worth.length }, (_, coalition) => {
          const both = Number((coalition & 3) !== 0) + Number((coalition & 3) === 3);
          return (worth[coalition >> 2] ?? 0) * (1 + both);
        });
        const [one, other] = shapleyValues(players + 2, twins);
        expect(one).toBeCloseTo(other ?? Number.NaN, 6);
      }),
    );
  });
});

describe('the interaction of two', () => {
  it('is what they reach only together', () => {
    const both = game(3, (members) => (members.includes(0) && members.includes(2) ? 5 : 0) + members.length);
    expect(shapleyInteraction(3, both, 0, 2)).toBeCloseTo(5, 12);
    expect(shapleyInteraction(3, both, 0, 1)).toBeCloseTo(0, 12);
  });

  it('is negative where one does what the other did', () => {
    const either = game(2, (members) => Number(members.length > 0));
    expect(shapleyInteraction(2, either, 0, 1)).toBe(-1);
  });
});

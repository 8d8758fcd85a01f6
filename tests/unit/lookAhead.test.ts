import { describe, expect, it } from 'vitest';
import type { SimulationResult } from '../../src/engine/contract.ts';
import type { Scenario } from '../../src/engine/scenario.ts';
import { createLookAhead } from '../../src/state/lookAhead.ts';

const parameters = {};
const scenario = (a: number, b = 0): Scenario => ({ levers: { a, b }, parameters });

function looking() {
  const asked: (readonly number[])[] = [];
  const waiting: (() => void)[] = [];
  const ahead = createLookAhead(
    new Map([
      ['a', [0, 1, 2, 3, 4, 5]],
      ['b', [0, 1]],
    ]),
    ({ levers: { a = Number.NaN, b = Number.NaN } }) => {
      asked.push([a, b]);
      const result = { series: Float64Array.of(a, b) } as unknown as SimulationResult;
      return new Promise((resolve) => waiting.push(() => resolve(result)));
    },
  );
  const answer = async (): Promise<void> => {
    waiting.shift()?.();
    await new Promise((resolve) => setTimeout(resolve));
  };
  return { ahead, asked, answer };
}

describe('looking ahead', () => {
  it('does nothing until a lever moves', () => {
    const { ahead, asked } = looking();
    ahead.follow(scenario(2));
    ahead.follow(scenario(2));
    expect(asked).toEqual([]);
    expect(ahead.take(scenario(2))).toBeNull();
  });

  it('goes through the track of the lever that moved, one at a time, nearest to where it stands first', async () => {
    const { ahead, asked, answer } = looking();
    ahead.follow(scenario(2));
    ahead.follow(scenario(3));
    expect(asked).toEqual([[3, 0]]);
    await answer();
    await answer();
    ahead.follow(scenario(5));
    await answer();
    await answer();
    await answer();
    await answer();
    expect(asked.map(([a]) => a)).toEqual([3, 2, 4, 5, 1, 0]);
    expect([...(ahead.take(scenario(0))?.series ?? [])]).toEqual([0, 0]);
  });

  it('knows only what lies on that track', async () => {
    const { ahead, answer } = looking();
    ahead.follow(scenario(2));
    ahead.follow(scenario(3));
    await answer();
    expect(ahead.take(scenario(3))).not.toBeNull();
    expect(ahead.take(scenario(4))).toBeNull();
    expect(ahead.take(scenario(3, 1))).toBeNull();
    expect(ahead.take({ ...scenario(3), parameters: { figure: 1 } })).toBeNull();
  });

  it('turns to another lever when that one moves', async () => {
    const { ahead, asked, answer } = looking();
    ahead.follow(scenario(2));
    ahead.follow(scenario(3));
    ahead.follow(scenario(3, 1));
    await answer();
    await answer();
    await answer();
    expect(asked).toEqual([
      [3, 0],
      [3, 1],
      [3, 0],
    ]);
    expect(ahead.take(scenario(3))?.series).toEqual(Float64Array.of(3, 0));
    expect(ahead.take(scenario(2))).toBeNull();
  });

  it('rests when another scenario is opened', async () => {
    const { ahead, asked, answer } = looking();
    ahead.follow(scenario(2));
    ahead.follow(scenario(3));
    ahead.follow(scenario(0, 1));
    await answer();
    await answer();
    expect(asked).toEqual([[3, 0]]);
    expect(ahead.take(scenario(3))).toBeNull();
  });
});

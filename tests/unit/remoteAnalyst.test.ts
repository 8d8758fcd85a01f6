import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { analystThrough } from '../../src/analysis/analyst.ts';
import { type ConnectAnalyst, createRemoteAnalyst } from '../../src/analysis/remoteAnalyst.ts';
import type { Shares } from '../../src/analysis/shares.ts';

const question = { from: Float64Array.of(1), to: Float64Array.of(2) };
const answer: Shares = {
  years: [],
  groups: {},
  owners: {},
  difference: [],
  totals: { from: [], to: [] },
  interactions: [],
};

const silent = analystThrough(() => new Promise<never>(() => {}));

/** Analysts of which each does what its place in the list says. */
function scripted(behaviours: readonly ('answers' | 'silent' | 'throws')[]) {
  const broken: ((reason: string) => void)[] = [];
  const closed: number[] = [];
  const connect: ConnectAnalyst = (tell) => {
    const number = broken.length;
    broken.push(tell);
    return {
      analyst: {
        ...silent,
        shares: async () => {
          if (behaviours[number] === 'throws') throw new Error('out of order');
          return behaviours[number] === 'silent' ? new Promise<never>(() => {}) : answer;
        },
      },
      close: () => closed.push(number),
    };
  };
  return { connect, broken, closed };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('an analyst elsewhere', () => {
  it('is started by the first question and asked again after that', async () => {
    const script = scripted(['answers']);
    const analyst = createRemoteAnalyst(script.connect);
    expect(script.broken).toHaveLength(0);
    expect(await analyst.shares(question)).toBe(answer);
    expect(await analyst.shares(question)).toBe(answer);
    expect(script.broken).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(0);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('that breaks fails what it was asked, and the next question starts another', async () => {
    const script = scripted(['silent', 'answers']);
    const analyst = createRemoteAnalyst(script.connect);
    const asked = analyst.shares(question);
    const refused = expect(asked).rejects.toThrow('out of memory');
    script.broken[0]?.('out of memory');
    await refused;
    expect(script.closed).toEqual([0]);
    expect(await analyst.shares(question)).toBe(answer);
  });

  it('that says nothing for too long fails what it was asked', async () => {
    const script = scripted(['silent']);
    const refused = expect(createRemoteAnalyst(script.connect).shares(question)).rejects.toThrow('no answer');
    await vi.advanceTimersByTimeAsync(30_000);
    await refused;
    expect(script.closed).toEqual([0]);
  });

  it('that throws fails the question and goes on', async () => {
    const script = scripted(['throws']);
    const analyst = createRemoteAnalyst(script.connect);
    await expect(analyst.shares(question)).rejects.toThrow('out of order');
    expect(script.closed).toEqual([]);
  });
});

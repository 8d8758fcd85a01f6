import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { IndicatorAnswer, IndicatorQuestion } from '../../src/indicators/calculator.ts';
import { type ConnectCalculator, createRemoteCalculator } from '../../src/indicators/remoteCalculator.ts';

const ask = (formula: string): IndicatorQuestion => ({
  ...{ formula, inputs: Float64Array.of(1), series: Float64Array.of(2) },
});

const answer: IndicatorAnswer = { kind: 'values', unit: '1', values: Float64Array.of(3), missing: 0 };

const never = () => new Promise<never>(() => {});

type Behaviour = 'answers' | 'silent' | 'throws' | 'never loads';

/** Calculators of which each does what its place in the list says, and what they were asked. */
function scripted(behaviours: readonly Behaviour[]) {
  const broken: ((reason: string) => void)[] = [];
  const closed: number[] = [];
  const asked: string[] = [];
  const connect: ConnectCalculator = (tell) => {
    const number = broken.length;
    broken.push(tell);
    const behaviour = behaviours[number];
    return {
      ready: behaviour === 'never loads' ? never : async () => undefined,
      async compute({ formula }) {
        asked.push(formula);
        if (behaviour === 'throws') throw new Error('out of order');
        return behaviour === 'silent' ? never() : answer;
      },
      close: () => closed.push(number),
    };
  };
  return { connect, broken, closed, asked };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('a calculator elsewhere', () => {
  it('is started by the first question and asked again after that', async () => {
    const script = scripted(['answers']);
    const calculator = createRemoteCalculator(script.connect);
    expect(script.broken).toHaveLength(0);
    expect(await calculator.compute(ask('total'))).toBe(answer);
    expect(await calculator.compute(ask('cars'))).toBe(answer);
    expect(script.broken).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(0);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('that never answers is ended, the formula is told to take too long, and the next question starts another', async () => {
    const script = scripted(['silent', 'answers']);
    const calculator = createRemoteCalculator(script.connect);
    const slow = calculator.compute(ask('total'));
    const next = calculator.compute(ask('cars'));
    await vi.advanceTimersByTimeAsync(1999);
    expect(script.closed).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(await slow).toEqual({
      kind: 'refused',
      problem: { code: 'tooSlow', seconds: 2, place: { offset: 0, length: 5 } },
    });
    expect(script.closed).toEqual([0]);
    expect(await next).toBe(answer);
    expect(script.asked).toEqual(['total', 'cars']);
    expect(script.broken).toHaveLength(2);
  });

  it('that never loads fails its question, not the next', async () => {
    const script = scripted(['never loads', 'answers']);
    const calculator = createRemoteCalculator(script.connect);
    const failed = expect(calculator.compute(ask('total'))).rejects.toThrow('no answer');
    await vi.advanceTimersByTimeAsync(15_000);
    await failed;
    expect(script.closed).toEqual([0]);
    expect(await calculator.compute(ask('cars'))).toBe(answer);
  });

  it('that breaks fails its question, and the next starts another', async () => {
    const script = scripted(['silent', 'answers']);
    const calculator = createRemoteCalculator(script.connect);
    const failed = expect(calculator.compute(ask('total'))).rejects.toThrow('out of memory');
    await vi.advanceTimersByTimeAsync(0);
    script.broken[0]?.('out of memory');
    await failed;
    expect(script.closed).toEqual([0]);
    expect(await calculator.compute(ask('cars'))).toBe(answer);
    await vi.advanceTimersByTimeAsync(15_000);
    expect(script.closed).toEqual([0]);
  });

  it('that throws fails the question and goes on', async () => {
    const script = scripted(['throws']);
    const calculator = createRemoteCalculator(script.connect);
    await expect(calculator.compute(ask('total'))).rejects.toThrow('out of order');
    await expect(calculator.compute(ask('cars'))).rejects.toThrow('out of order');
    expect(script.broken).toHaveLength(1);
    expect(script.closed).toEqual([]);
  });

  it('is not asked what was taken back before its turn', async () => {
    const script = scripted(['answers']);
    const calculator = createRemoteCalculator(script.connect);
    const [first, second] = [new AbortController(), new AbortController()];
    const answers = [
      calculator.compute(ask('a'), first.signal),
      calculator.compute(ask('b'), second.signal),
      calculator.compute(ask('c')),
    ];
    second.abort(new Error('newer'));
    await vi.advanceTimersByTimeAsync(0);
    first.abort(new Error('too late'));
    expect(await Promise.allSettled(answers)).toEqual([
      { status: 'fulfilled', value: answer },
      { status: 'rejected', reason: new Error('newer') },
      { status: 'fulfilled', value: answer },
    ]);
    expect(script.asked).toEqual(['a', 'c']);
  });
});

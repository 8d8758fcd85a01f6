import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { SimulationRequest, SimulationResult } from '../../src/engine/contract.ts';
import { type Connect, createSupervisor } from '../../src/engine/supervisor.ts';

const request: SimulationRequest = { inputs: Float64Array.of(1), effects: null };
const result: SimulationResult = { series: Float64Array.of(2), effects: null, limits: new Float64Array() };
const limits = { answerMilliseconds: 100, startMilliseconds: 1000, attempts: 3 };

type Behaviour = 'answers' | 'silent' | 'throws';

function scripted(behaviours: Behaviour[]) {
  const closed: number[] = [];
  const broken: ((reason: string) => void)[] = [];
  let starts = 0;
  const connect: Connect = (tell) => {
    const number = starts;
    starts += 1;
    broken.push(tell);
    return {
      simulator: {
        simulate: () => {
          const behaviour = behaviours[number] ?? 'answers';
          if (behaviour === 'throws') throw new Error('out of order');
          return behaviour === 'answers' ? result : new Promise<SimulationResult>(() => {});
        },
      },
      close: () => closed.push(number),
    };
  };
  return { connect, closed, broken, starts: () => starts };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('the supervisor', () => {
  it('starts once and passes answers on', async () => {
    const script = scripted([]);
    const supervisor = createSupervisor(script.connect, limits);
    await expect(supervisor.simulate(request)).resolves.toBe(result);
    await expect(supervisor.simulate(request)).resolves.toBe(result);
    expect(script.starts()).toBe(1);
    expect(supervisor.status()).toEqual({ kind: 'ready' });
  });

  it('notices a simulator that died without a word, says so, and asks a new one the same', async () => {
    const script = scripted(['silent']);
    const supervisor = createSupervisor(script.connect, limits);
    const heard: string[] = [];
    supervisor.subscribe(() => heard.push(supervisor.status().kind));
    const answer = supervisor.simulate(request);
    await vi.advanceTimersByTimeAsync(1001);
    await expect(answer).resolves.toBe(result);
    expect(heard).toEqual(['restarting', 'ready']);
    expect(script.closed).toEqual([0]);
  });

  it('restarts when the simulator throws, and when it reports that it broke', async () => {
    const script = scripted(['throws', 'silent']);
    const supervisor = createSupervisor(script.connect, limits);
    const answer = supervisor.simulate(request);
    await vi.advanceTimersByTimeAsync(1);
    expect(supervisor.status()).toEqual({ kind: 'restarting', reason: 'out of order' });
    script.broken[1]?.('worker error');
    await expect(answer).resolves.toBe(result);
    expect(script.starts()).toBe(3);
  });

  it('gives up after three failures in a row, keeps the request, and answers it after a retry', async () => {
    const script = scripted(['throws', 'throws', 'throws']);
    const supervisor = createSupervisor(script.connect, limits);
    const answer = supervisor.simulate(request);
    await vi.advanceTimersByTimeAsync(1);
    expect(supervisor.status()).toEqual({ kind: 'failed', reason: 'out of order' });
    expect(script.starts()).toBe(3);
    supervisor.retry();
    await expect(answer).resolves.toBe(result);
    expect(supervisor.status().kind).toBe('ready');
  });

  it('takes failing to start as a failure like any other', async () => {
    const connect: Connect = () => {
      throw new Error('no workers here');
    };
    const supervisor = createSupervisor(connect, limits);
    void supervisor.simulate(request);
    await vi.advanceTimersByTimeAsync(1);
    expect(supervisor.status()).toEqual({ kind: 'failed', reason: 'no workers here' });
  });

  it('ignores the last words of a simulator that was replaced', async () => {
    const script = scripted(['throws']);
    const supervisor = createSupervisor(script.connect, limits);
    await supervisor.simulate(request);
    script.broken[0]?.('late');
    expect(supervisor.status()).toEqual({ kind: 'ready' });
    expect(script.starts()).toBe(2);
  });
});

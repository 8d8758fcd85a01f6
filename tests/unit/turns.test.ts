import { describe, expect, it } from 'vitest';
import { createTurns, type Work } from '../../src/analysis/turns.ts';

const soon = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** Work in as many steps as it is told, each long enough that others may come in between. */
function slowWork(name: string, steps: number, log: string[]): Work<string> {
  return {
    whole: steps,
    *begin() {
      for (let step = 1; step <= steps; step += 1) {
        const end = performance.now() + 21;
        while (performance.now() < end);
        log.push(`${name}${step}`);
        yield 1;
      }
      return name;
    },
  };
}

describe('work in turn', () => {
  it('is done one after the other, however often it rests', async () => {
    const log: string[] = [];
    const { take } = createTurns(soon);
    expect(await Promise.all([take(slowWork('a', 2, log)), take(slowWork('b', 2, log))])).toEqual(['a', 'b']);
    expect(log).toEqual(['a1', 'a2', 'b1', 'b2']);
  });

  it('tells how far it is', async () => {
    const shares: number[] = [];
    const watch = {
      signal: new AbortController().signal,
      onProgress: (share: number) => void shares.push(share),
    };
    await createTurns(soon).take(slowWork('a', 4, []), watch);
    expect(shares).toEqual([0.25, 0.5, 0.75, 1]);
  });

  it('is left off when it is no longer wanted, and what waits behind it begins', async () => {
    const log: string[] = [];
    const ending = new AbortController();
    const { take } = createTurns(soon);
    const watch = { signal: ending.signal, onProgress: () => ending.abort(new Error('newer question')) };
    const left = expect(take(slowWork('a', 100, log), watch)).rejects.toThrow('newer question');
    const next = take(slowWork('b', 1, log));
    await left;
    expect(await next).toBe('b');
    expect(log).toEqual(['a1', 'b1']);
  });

  it('never begins when it was no longer wanted before its turn came', async () => {
    const log: string[] = [];
    const ending = new AbortController();
    const { take } = createTurns(soon);
    const first = take(slowWork('a', 1, log));
    const second = expect(
      take(slowWork('b', 1, log), { signal: ending.signal, onProgress: () => {} }),
    ).rejects.toThrow();
    ending.abort();
    await first;
    await second;
    expect(log).toEqual(['a1']);
  });

  it('that throws fails alone', async () => {
    const { take } = createTurns(soon);
    const broken: Work<string> = {
      whole: 1,
      begin: () => {
        throw new Error('out of order');
      },
    };
    const failed = expect(take(broken)).rejects.toThrow('out of order');
    const next = take(slowWork('b', 1, []));
    await failed;
    expect(await next).toBe('b');
  });
});

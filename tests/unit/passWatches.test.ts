import { type Endpoint, expose, wrap } from 'comlink';
import { expect, it } from 'vitest';
import type { Watch } from '../../src/analysis/watch.ts';
import { passWatches } from '../../workers/passWatches.ts';

passWatches();

/** Calls a function through the messages that a worker gets. */
function across(work: (watch: Watch) => Promise<string>) {
  const { port1, port2 } = new MessageChannel();
  expose(work, port1 as Endpoint);
  const call = wrap<typeof work>(port2 as Endpoint);
  return { call, close: () => port1.close() };
}

it('progress comes back from another thread', async () => {
  const shares: number[] = [];
  const told = new Promise<void>((resolve) => {
    const onProgress = (share: number): void => {
      shares.push(share);
      if (share === 1) resolve();
    };
    const { call, close } = across(async (watch) => {
      watch.onProgress(0.5);
      watch.onProgress(1);
      return 'done';
    });
    const ending = new AbortController();
    void call({ signal: ending.signal, onProgress }).finally(() => {
      ending.abort();
      close();
    });
  });
  await told;
  expect(shares).toEqual([0.5, 1]);
});

it('the end of a watch reaches another thread', async () => {
  const ending = new AbortController();
  const { call, close } = across(
    ({ signal, onProgress }) =>
      new Promise((resolve) => {
        signal.addEventListener('abort', () => resolve('left off'));
        onProgress(0);
      }),
  );
  const answer = call({ signal: ending.signal, onProgress: () => ending.abort() });
  expect(await answer).toBe('left off');
  close();
});

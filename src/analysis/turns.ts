import type { Watch } from './watch.ts';

/** Work in steps, each of which gives how much of the whole it did. */
export interface Work<Result> {
  readonly whole: number;
  readonly begin: () => Iterator<number, Result>;
}

/** Does work in turn, since what is computed shares one memory. */
export interface Turns {
  /** @throws what the work throws, or the reason for which its watch ended it */
  take<Result>(work: Work<Result>, watch?: Watch): Promise<Result>;
}

/** How long work goes on before it looks whether it is still wanted. */
const SLICE_MILLISECONDS = 20;

/** @param rest lets messages that have come in be taken, so that a watch can end what goes on */
export function createTurns(rest: () => Promise<void>): Turns {
  let last: Promise<unknown> = Promise.resolve();
  return {
    take(work, watch) {
      const turn = last.then(() => pursue(work, rest, watch));
      last = turn.catch(() => null);
      return turn;
    },
  };
}

async function pursue<Result>(
  { whole, begin }: Work<Result>,
  rest: () => Promise<void>,
  watch?: Watch,
): Promise<Result> {
  let work: Iterator<number, Result> | null = null;
  let done = 0;
  for (;;) {
    await rest();
    watch?.signal.throwIfAborted();
    work ??= begin();
    const since = performance.now();
    do {
      const step = work.next();
      if (step.done) return step.value;
      done += step.value;
    } while (performance.now() - since < SLICE_MILLISECONDS);
    watch?.onProgress(done / whole);
  }
}

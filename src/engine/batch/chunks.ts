import type { MemberRange } from './runMembers.ts';

/** Someone who computes parts of a job: a worker, or this thread. */
export interface Runner<Part> {
  compute(range: MemberRange): Promise<Part>;
}

/** Who takes part, and who is told what. */
export interface ChunkOptions<Part> {
  readonly runners: readonly Runner<Part>[];
  /** Is given the parts in the order of their members. */
  readonly add: (part: Part, range: MemberRange) => void;
  /** Ends the work; what is under way is thrown away. */
  readonly signal?: AbortSignal | undefined;
  /** Is told how many members are done after every part. */
  readonly progress?: ((done: number) => void) | undefined;
  /** Is asked when a runner fails: true where another one may do its part, false where all would fail alike. */
  readonly mayRepeat: (cause: unknown) => boolean;
}

/**
 * Members a part. Parts are the same however many runners there are, so that results are the same to the
 * bit; one takes some milliseconds, so that a runner seldom waits and cancelling is quick.
 */
const CHUNK_MEMBERS = 4096;

/** Parts a runner has at a time: the next one lies there when one is done. */
const AHEAD = 2;

/**
 * Shares the members among the runners, part by part, and puts the parts together in order. A part that comes
 * early waits; no runner begins one that is far ahead, so what waits is bounded whatever the number of members.
 *
 * @throws the reason of `signal` when cancelled, and what a runner failed with when no other may repeat it
 */
export function shareChunks<Part>(members: number, options: ChunkOptions<Part>): Promise<void> {
  const { runners, add, signal, progress, mayRepeat } = options;
  const count = Math.ceil(members / CHUNK_MEMBERS);
  const farthest = 2 * AHEAD * runners.length;
  const rangeOf = (chunk: number): MemberRange => {
    const first = chunk * CHUNK_MEMBERS;
    return { first, count: Math.min(CHUNK_MEMBERS, members - first) };
  };
  const free: Runner<Part>[] = Array.from({ length: AHEAD }, () => runners).flat();
  const early = new Map<number, Part>();
  const again: number[] = [];
  const lost = new Set<Runner<Part>>();
  let next = 0;
  let added = 0;

  return new Promise((resolve, reject) => {
    let over = false;
    const end = (settle: () => void): void => {
      over = true;
      signal?.removeEventListener('abort', cancel);
      settle();
    };
    const fail = (cause: unknown): void => end(() => reject(cause));
    const cancel = (): void => fail(signal?.reason);

    const handOut = (): void => {
      while (!over && free.length > 0) {
        const chunk = again.shift() ?? (next < Math.min(count, added + farthest) ? next++ : undefined);
        const runner = chunk === undefined ? undefined : free.shift();
        if (chunk === undefined || !runner) return;
        run(chunk, runner).catch(fail);
      }
    };
    const run = async (chunk: number, runner: Runner<Part>): Promise<void> => {
      let part: Part;
      try {
        part = await runner.compute(rangeOf(chunk));
      } catch (cause) {
        if (!over) lose(chunk, runner, cause);
        return;
      }
      if (over) return;
      early.set(chunk, part);
      free.push(runner);
      bring();
      handOut();
    };
    const lose = (chunk: number, runner: Runner<Part>, cause: unknown): void => {
      lost.add(runner);
      for (let at = free.indexOf(runner); at >= 0; at = free.indexOf(runner)) free.splice(at, 1);
      again.push(chunk);
      again.sort((one, other) => one - other);
      if (mayRepeat(cause) && lost.size < runners.length) handOut();
      else fail(cause);
    };
    const bring = (): void => {
      for (let part = early.get(added); part !== undefined; part = early.get(added)) {
        early.delete(added);
        const range = rangeOf(added);
        add(part, range);
        added += 1;
        progress?.(range.first + range.count);
        if (over) return;
      }
      if (added === count) end(resolve);
    };

    if (signal?.aborted) {
      cancel();
      return;
    }
    signal?.addEventListener('abort', cancel);
    if (count === 0) end(resolve);
    else handOut();
  });
}

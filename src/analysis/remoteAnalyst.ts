import type { Analyst } from './analyst.ts';

/** An analyst somewhere else, and how to end it. */
export interface AnalystConnection {
  readonly analyst: Analyst;
  close(): void;
}

/** Starts an analyst elsewhere; calls `broken` when it fails without an answer. */
export type ConnectAnalyst = (broken: (reason: string) => void) => AnalystConnection;

/** No analysis takes nearly as long, also where the worker has yet to load. */
const ANSWER_MILLISECONDS = 30_000;

/**
 * An analyst that is started when it is first asked. When it breaks, or says nothing for too long, what it was
 * asked fails, and the next question starts another.
 */
export function createRemoteAnalyst(connect: ConnectAnalyst): Analyst {
  let connection: AnalystConnection | null = null;
  const waiting = new Set<(cause: Error) => void>();

  const close = (reason: string): void => {
    connection?.close();
    connection = null;
    for (const refuse of waiting) refuse(new Error(reason));
    waiting.clear();
  };
  const ask = <Answer>(question: (analyst: Analyst) => Answer | Promise<Answer>): Promise<Answer> =>
    new Promise((resolve, reject) => {
      connection ??= connect(close);
      const { analyst } = connection;
      const silent = setTimeout(() => close('no answer'), ANSWER_MILLISECONDS);
      const settle = (): void => {
        clearTimeout(silent);
        waiting.delete(reject);
      };
      waiting.add(reject);
      const answer = async (): Promise<Answer> => question(analyst);
      answer().then(resolve, reject).finally(settle);
    });
  return {
    shares: (from, to) => ask((analyst) => analyst.shares(from, to)),
    delay: (inputs, lever) => ask((analyst) => analyst.delay(inputs, lever)),
    delayMap: (inputs, x, y) => ask((analyst) => analyst.delayMap(inputs, x, y)),
    ways: (request) => ask((analyst) => analyst.ways(request)),
    certainty: (inputs) => ask((analyst) => analyst.certainty(inputs)),
    influence: (inputs) => ask((analyst) => analyst.influence(inputs)),
  };
}

import { type Analyst, type Answering, analystThrough } from './analyst.ts';

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
  const answer: Answering = (kind, question, watch) =>
    new Promise((resolve, reject) => {
      connection ??= connect(close);
      const { analyst } = connection;
      const silent = setTimeout(() => close('no answer'), ANSWER_MILLISECONDS);
      waiting.add(reject);
      analyst[kind](question, watch)
        .then(resolve, reject)
        .finally(() => {
          clearTimeout(silent);
          waiting.delete(reject);
        });
    });
  return analystThrough(answer);
}

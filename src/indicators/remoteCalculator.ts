import type { IndicatorAnswer, IndicatorQuestion } from './calculator.ts';

/** A calculator somewhere else, and how to end it. */
export interface CalculatorConnection {
  /** Comes back once the calculator has loaded. */
  ready(): Promise<unknown>;
  compute(question: IndicatorQuestion): Promise<IndicatorAnswer>;
  close(): void;
}

/** Starts a calculator elsewhere; calls `broken` when it fails without an answer. */
export type ConnectCalculator = (broken: (reason: string) => void) => CalculatorConnection;

/** Computes indicators one after the other. */
export interface RemoteCalculator {
  /**
   * A formula that takes too long is answered with a problem, and the next question starts another calculator.
   *
   * @param signal ends the question; it is not computed unless it has been begun, and its answer never comes
   * @throws what the calculator throws or breaks with, or the reason of the signal
   */
  compute(question: IndicatorQuestion, signal?: AbortSignal): Promise<IndicatorAnswer>;
}

/** How long the script may take to load. */
const START_MILLISECONDS = 15_000;

/** A formula takes some milliseconds; one that takes this long does not end. */
const ANSWER_SECONDS = 2;

/** A calculator that is started when it is first asked. */
export function createRemoteCalculator(connect: ConnectCalculator): RemoteCalculator {
  let connection: CalculatorConnection | null = null;
  let refuse: (cause: Error) => void = () => undefined;
  let last: Promise<unknown> = Promise.resolve();

  const close = (reason: string): void => {
    connection?.close();
    connection = null;
    refuse(new Error(reason));
  };

  /** What comes first: the answer, the end of the time, or the end of the calculator. */
  const within = <Answer>(milliseconds: number, asked: Promise<Answer>): Promise<Answer | 'late'> =>
    new Promise((resolve, reject) => {
      const timer = setTimeout(resolve, milliseconds, 'late');
      refuse = reject;
      asked.then(resolve, reject).finally(() => clearTimeout(timer));
    });

  const ask = async (question: IndicatorQuestion): Promise<IndicatorAnswer> => {
    connection ??= connect(close);
    const asked = connection;
    if ((await within(START_MILLISECONDS, asked.ready())) === 'late') {
      close('no answer');
      throw new Error('no answer');
    }
    const answer = await within(ANSWER_SECONDS * 1000, asked.compute(question));
    if (answer !== 'late') return answer;
    close('no answer');
    const place = { offset: 0, length: question.formula.length };
    return { kind: 'refused', problem: { code: 'tooSlow', seconds: ANSWER_SECONDS, place } };
  };

  return {
    compute(question, signal) {
      const turn = last.then(async () => {
        signal?.throwIfAborted();
        const answer = await ask(question);
        signal?.throwIfAborted();
        return answer;
      });
      last = turn.catch(() => null);
      return turn;
    },
  };
}

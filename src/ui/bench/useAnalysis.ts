import { useCallback, useEffect, useRef, useState } from 'react';
import type { Analyst } from '../../analysis/analyst.ts';
import { createNewestWins } from '../../engine/newestWins.ts';
import { useApp } from '../appContext.ts';

/** What there is of an analysis; the last answer stays until there is a newer one. */
export interface AnalysisState<Question, Answer> {
  readonly answered: { readonly question: Question; readonly answer: Answer } | null;
  readonly failed: boolean;
  /** Asks the same again. */
  readonly again: () => void;
}

/**
 * Asks an analysis whenever the question changes. While one runs only the newest of those that came after it
 * waits, and no answer overtakes a newer one.
 *
 * @param question null where nothing is to be asked; has to stay the same object as long as it is the same
 * @param ask has to stay the same function
 */
export function useAnalysis<Question, Answer>(
  question: Question | null,
  ask: (analyst: Analyst, question: Question) => Answer | Promise<Answer>,
): AnalysisState<Question, Answer> {
  const { loadAnalyst } = useApp();
  const [answered, setAnswered] = useState<AnalysisState<Question, Answer>['answered']>(null);
  const [failed, setFailed] = useState(false);
  const [tries, setTries] = useState(0);
  const newest = useRef<Question | null>(null);
  const queue = useRef(
    createNewestWins<Question, Answer>(
      async (asked) => ask(await loadAnalyst(), asked),
      (asked, answer) => {
        setFailed(false);
        if (newest.current === asked) setAnswered({ question: asked, answer });
      },
      () => setFailed(true),
    ),
  ).current;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another try asks the same question
  useEffect(() => {
    newest.current = question;
    if (question !== null) queue.ask(question);
  }, [question, queue, tries]);
  return { answered, failed, again: useCallback(() => setTries((count) => count + 1), []) };
}

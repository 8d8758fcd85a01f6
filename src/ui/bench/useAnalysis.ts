import { startTransition, useCallback, useEffect, useRef, useState } from 'react';
import type { AnalysisKind, Analyst, Answer, Question } from '../../analysis/analyst.ts';
import { useApp } from '../appContext.ts';

/** A question with its answer. */
interface Answered<Kind extends AnalysisKind, Asked> {
  readonly question: Asked;
  readonly answer: Answer<Kind>;
}

/** What there is of an analysis; the last answer stays until there is a newer one. */
export interface AnalysisState<Kind extends AnalysisKind, Asked> {
  readonly answered: Answered<Kind, Asked> | null;
  readonly failed: boolean;
  /** Share of the work that is done, once it takes so long that the reader may wonder; otherwise null. */
  readonly progress: number | null;
  /** Asks the same again. */
  readonly again: () => void;
}

/** Shorter work is done before anyone has read that it goes on. */
const QUIET_MILLISECONDS = 200;

/**
 * Asks an analysis whenever the question changes. A newer question ends the work on the older one, whose answer
 * never shows.
 *
 * @param question null where nothing is to be asked; has to stay the same object as long as it is the same
 */
export function useAnalysis<Kind extends AnalysisKind, Asked extends Question<Kind>>(
  kind: Kind,
  question: Asked | null,
): AnalysisState<Kind, Asked> {
  const { loadAnalyst } = useApp();
  const [answered, setAnswered] = useState<Answered<Kind, Asked> | null>(null);
  const [failed, setFailed] = useState(false);
  const [progress, setProgress] = useState<number | null>(null);
  const [tries, setTries] = useState(0);
  const last = useRef<Asked | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another try asks the same question
  useEffect(() => {
    if (question === null || question === last.current) return;
    const ending = new AbortController();
    const { signal } = ending;
    const begun = performance.now();
    const onProgress = (share: number): void => {
      if (!signal.aborted && performance.now() - begun > QUIET_MILLISECONDS) setProgress(share);
    };
    const ask = async (analyst: Promise<Analyst>): Promise<void> => {
      try {
        const answer = await (await analyst)[kind](question, { signal, onProgress });
        if (signal.aborted) return;
        last.current = question;
        // An answer is drawn in pieces, so that it never holds up what the reader does meanwhile.
        startTransition(() => {
          setAnswered({ question, answer });
          setFailed(false);
        });
      } catch {
        if (signal.aborted) return;
        setFailed(true);
      }
      setProgress(null);
    };
    void ask(loadAnalyst());
    return () => {
      ending.abort();
      setProgress(null);
    };
  }, [question, kind, tries, loadAnalyst]);
  return { answered, failed, progress, again: useCallback(() => setTries((count) => count + 1), []) };
}

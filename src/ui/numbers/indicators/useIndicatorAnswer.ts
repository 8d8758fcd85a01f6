import { useCallback, useEffect, useState } from 'react';
import { inputsOf } from '../../../engine/scenario.ts';
import type { IndicatorAnswer } from '../../../indicators/calculator.ts';
import { useApp } from '../../appContext.ts';
import type { Traced } from '../../drawer/useTraced.ts';

/** Asks what a formula comes to in a scenario. */
export type AskIndicator = (
  formula: string,
  { scenario, series }: Traced,
  signal?: AbortSignal,
) => Promise<IndicatorAnswer>;

/** Asks the calculator, which is loaded by the first question. */
export function useAskIndicator(): AskIndicator {
  const { index, loadCalculator } = useApp();
  return useCallback(
    async (formula, { scenario, series }, signal) => {
      const calculator = await loadCalculator();
      return calculator.compute({ formula, inputs: inputsOf(index.layout, scenario), series }, signal);
    },
    [index, loadCalculator],
  );
}

/** What there is of an answer; the last of a formula stays until there is a newer one. */
export interface IndicatorAnswerState {
  readonly answer: IndicatorAnswer | null;
  readonly failed: boolean;
}

/**
 * What a formula comes to. A newer scenario ends the question about the older one.
 *
 * @param traced the scenario; null where nothing is to be asked now
 */
export function useIndicatorAnswer(formula: string, traced: Traced | null): IndicatorAnswerState {
  const ask = useAskIndicator();
  const [answered, setAnswered] = useState<(IndicatorAnswerState & { readonly formula: string }) | null>(
    null,
  );
  useEffect(() => {
    if (!traced || formula.trim() === '') return;
    const ending = new AbortController();
    const { signal } = ending;
    ask(formula, traced, signal).then(
      (answer) => {
        if (!signal.aborted) setAnswered({ formula, answer, failed: false });
      },
      () => {
        if (!signal.aborted) setAnswered({ formula, answer: null, failed: true });
      },
    );
    return () => ending.abort();
  }, [formula, traced, ask]);
  return answered?.formula === formula ? answered : { answer: null, failed: false };
}

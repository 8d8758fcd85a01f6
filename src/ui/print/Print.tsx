import { useEffect, useMemo } from 'react';
import { createPortal } from 'react-dom';
import { useTranslations } from 'use-intl';
import type { PathState } from '../../charts/path/pathState.ts';
import { inputsOf } from '../../engine/scenario.ts';
import { CAPTURE_LEVERS } from '../../model/captureLevers.ts';
import { scenarioOf } from '../../state/appState.ts';
import { useApp, useScenarios } from '../appContext.ts';
import { BenchWords } from '../bench/BenchWords.tsx';
import { useAnalysis } from '../bench/useAnalysis.ts';
import { Sheet } from './Sheet.tsx';
import './print.css';

interface PrintProps {
  /** What the picture shows. */
  readonly state: PathState;
  /** What the scenario is called. */
  readonly scenario: string;
  /** Called when the sheet has been printed or put away; true where it could not be made. */
  readonly onDone: (failed: boolean) => void;
}

/** Makes the sheet for a committee case and has the browser print it, in place of the page. */
export function Print(props: PrintProps) {
  return (
    <BenchWords>
      <Printing {...props} />
    </BenchWords>
  );
}

function Printing({ state, scenario, onDone }: PrintProps) {
  const { businessAsUsual, index } = useApp();
  const t = useTranslations('print');
  const current = useScenarios((known) => known.current);
  const questions = useMemo(() => {
    const inputs = inputsOf(index.layout, current);
    return {
      scenario: { inputs },
      delay: { inputs, lever: CAPTURE_LEVERS.start },
      shares: { from: inputsOf(index.layout, scenarioOf(businessAsUsual)), to: inputs },
    };
  }, [index, current, businessAsUsual]);
  const shares = useAnalysis('shares', questions.shares);
  const delay = useAnalysis('delay', questions.delay);
  const certainty = useAnalysis('certainty', questions.scenario);
  const influence = useAnalysis('influence', questions.scenario);
  const failed = [shares, delay, certainty, influence].some((analysis) => analysis.failed);
  const isReady = shares.answered && delay.answered && certainty.answered && influence.answered;

  useEffect(() => {
    if (failed) onDone(true);
  }, [failed, onDone]);
  useEffect(() => {
    if (!isReady) return;
    const { title } = document;
    let ended = false;
    const finish = (): void => onDone(false);
    const print = async (): Promise<void> => {
      await document.fonts.ready;
      if (ended) return;
      document.title = t('documentTitle', { scenario });
      window.print();
    };
    addEventListener('afterprint', finish);
    void print();
    return () => {
      ended = true;
      document.title = title;
      removeEventListener('afterprint', finish);
    };
  }, [isReady, onDone, t, scenario]);

  if (!isReady) {
    return (
      <p className="print-waiting" role="status">
        {t('waiting')}
      </p>
    );
  }
  return createPortal(
    <Sheet
      state={state}
      scenario={scenario}
      shares={shares.answered.answer}
      delay={delay.answered.answer}
      certainty={certainty.answered.answer}
      influence={influence.answered.answer}
    />,
    document.body,
  );
}

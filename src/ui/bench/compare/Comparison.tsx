import { memo, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Breakdown } from '../../../state/views.ts';
import { useScenarios } from '../../appContext.ts';
import { CompareFiles } from './CompareFiles.tsx';
import { CompareMultiples } from './CompareMultiples.tsx';
import { DifferenceChart } from './DifferenceChart.tsx';
import { DifferingLevers } from './DifferingLevers.tsx';
import { KeyFigures } from './KeyFigures.tsx';
import type { ComparedScenario } from './useComparison.ts';

/** Scenarios side by side: what they lead to, in what they differ, and where the tonnes are. */
export const Comparison = memo(function Comparison({
  compared,
}: {
  readonly compared: readonly ComparedScenario[];
}) {
  const t = useTranslations('compare');
  const [by, setBy] = useState<Breakdown>('source');
  const isChosen = useScenarios((state) => state.compared.length > 0);
  const [, beside] = compared;
  if (!beside) return null;
  return (
    <>
      {!isChosen && <p className="bench-note">{t('noneChosen', { name: beside.name })}</p>}
      <div className="compare-body">
        <KeyFigures compared={compared} />
        <DifferenceChart compared={compared} />
      </div>
      <CompareMultiples compared={compared} by={by} onBy={setBy} />
      <div>
        <h4>{t('levers')}</h4>
        <DifferingLevers compared={compared} />
      </div>
      <CompareFiles compared={compared} by={by} />
    </>
  );
});

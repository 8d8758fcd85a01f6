import { useTranslations } from 'use-intl';
import { useScenarios } from '../../appContext.ts';
import { PanelHeading } from '../PanelHeading.tsx';
import { ChooseCompared } from './ChooseCompared.tsx';
import { CompareFiles } from './CompareFiles.tsx';
import { CompareMultiples } from './CompareMultiples.tsx';
import { DifferenceChart } from './DifferenceChart.tsx';
import { DifferingLevers } from './DifferingLevers.tsx';
import { KeyFigures } from './KeyFigures.tsx';
import { useComparison } from './useComparison.ts';
import './compare.css';

/** Scenarios side by side: what they lead to, in what they differ, and where the tonnes are. */
export function ComparePanel() {
  const t = useTranslations('compare');
  const compared = useComparison();
  const [, beside] = compared;
  const isChosen = useScenarios((state) => state.compared.length > 0);
  return (
    <section className="compare" aria-labelledby="compare-heading">
      <PanelHeading question="compare" />
      <ChooseCompared />
      {!isChosen && beside && <p className="bench-note">{t('noneChosen', { name: beside.name })}</p>}
      {beside && (
        <>
          <div className="compare-body">
            <KeyFigures compared={compared} />
            <DifferenceChart compared={compared} />
          </div>
          <CompareMultiples compared={compared} />
          <div>
            <h4>{t('levers')}</h4>
            <DifferingLevers compared={compared} />
          </div>
          <CompareFiles compared={compared} />
        </>
      )}
    </section>
  );
}

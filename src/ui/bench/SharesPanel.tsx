import { useMemo, useState } from 'react';
import { useTranslations } from 'use-intl';
import { inputsOf } from '../../engine/scenario.ts';
import { BASE_YEAR } from '../../model/years.ts';
import { scenarioOf } from '../../state/appState.ts';
import { useApp, useScenarios, useTextOf } from '../appContext.ts';
import { Segments } from '../parts/Segments.tsx';
import { useScenarioName } from '../shelf/useScenarioName.ts';
import { Failed } from './Failed.tsx';
import { OriginSelect } from './OriginSelect.tsx';
import { PanelHeading } from './PanelHeading.tsx';
import { Progress } from './Progress.tsx';
import { SharesAnswer } from './SharesAnswer.tsx';
import type { SharedBy } from './sharedBy.ts';
import { useAnalysis } from './useAnalysis.ts';
import { YearSelect } from './YearSelect.tsx';

/** Two scenarios, and what lies between them is asked. */
interface Way {
  readonly fromName: string;
  readonly from: Float64Array;
  readonly to: Float64Array;
}

/** What gives what on the way from another scenario to the current one. */
export function SharesPanel({ awake }: { readonly awake: boolean }) {
  const { businessAsUsual, find, goalYears, index } = useApp();
  const t = useTranslations('bench');
  const textOf = useTextOf();
  const current = useScenarios((state) => state.current);
  const toName = useScenarioName();
  const [fromId, setFromId] = useState(businessAsUsual.id);
  const [year, setYear] = useState(goalYears[0] ?? BASE_YEAR);
  const [by, setBy] = useState<SharedBy>('group');
  const origin = useScenarios(() => find(fromId)) ?? businessAsUsual;
  const fromName = typeof origin.name === 'object' ? textOf(origin.name) : origin.name;
  const way = useMemo((): Way => {
    const { layout } = index;
    return { fromName, from: inputsOf(layout, scenarioOf(origin)), to: inputsOf(layout, current) };
  }, [origin, fromName, current, index]);
  const { answered, failed, progress, again } = useAnalysis('shares', awake ? way : null);
  return (
    <section className="shares" data-answer="shares" aria-labelledby="shares-heading">
      <div className="bench-head">
        <PanelHeading question="shares" />
        <div className="bench-choices">
          <OriginSelect value={origin.id} onChange={setFromId} />
          <YearSelect name={t('year')} value={year} onChange={setYear} />
          <Segments
            label={t('by')}
            value={by}
            choices={[
              { id: 'group', label: t('byGroup') },
              { id: 'owner', label: t('byOwner') },
            ]}
            onChange={setBy}
          />
        </div>
      </div>
      <Progress share={progress} />
      {failed && <Failed again={again} />}
      {answered ? (
        <SharesAnswer
          shares={answered.answer}
          by={by}
          year={year}
          from={answered.question.fromName}
          to={toName}
        />
      ) : (
        !failed && <p className="bench-waiting">{t('computing')}</p>
      )}
    </section>
  );
}

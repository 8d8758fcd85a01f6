import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { inputsOf } from '../../engine/scenario.ts';
import { useApp, useNumbers, useScenarios } from '../appContext.ts';
import { CaptureChances } from './CaptureChances.tsx';
import { CertaintyFan } from './CertaintyFan.tsx';
import { Failed } from './Failed.tsx';
import { GoalHistogram } from './GoalHistogram.tsx';
import { Influences } from './Influences.tsx';
import { PanelHeading } from './PanelHeading.tsx';
import { Progress } from './Progress.tsx';
import { useAnalysis } from './useAnalysis.ts';

/** How sure the path is: the fan, the chances, and what makes it unsure. */
export function CertaintyPanel({ awake }: { readonly awake: boolean }) {
  const { index, municipality } = useApp();
  const t = useTranslations('bench');
  const numbers = useNumbers();
  const current = useScenarios((state) => state.current);
  const question = useMemo(() => ({ inputs: inputsOf(index.layout, current) }), [index, current]);
  const { answered, failed, progress, again } = useAnalysis('certainty', awake ? question : null);
  const certainty = answered?.answer;
  const [first] = municipality.targets;
  const histogram = first && certainty?.distribution[first.year];
  return (
    <section className="certainty" aria-labelledby="certainty-heading">
      <PanelHeading question="certainty" />
      <Progress share={progress} />
      {failed && <Failed again={again} />}
      {!certainty && !failed && <p className="bench-waiting">{t('computing')}</p>}
      {certainty && (
        <>
          <p className="bench-lead">
            {municipality.targets.map(({ year, reduction }, at) => (
              <span key={year}>
                {at > 0 && ' '}
                {t.rich(reduction === 1 ? 'certaintyLeadZero' : 'certaintyLead', {
                  share: numbers.percent(certainty.chance[year] ?? Number.NaN, 0),
                  members: numbers.number(certainty.members),
                  goal: numbers.exactPercent(reduction),
                  year: String(year),
                  figure: (words) => <strong>{words}</strong>,
                })}
              </span>
            ))}
          </p>
          <div className="bench-body">
            <div className="bench-pictures">
              <CertaintyFan certainty={certainty} />
              {first && histogram && (
                <GoalHistogram histogram={histogram} year={first.year} goal={first.value} />
              )}
            </div>
            <div className="bench-words">
              <CaptureChances chances={certainty.conditional} />
              <Influences question={awake ? question : null} />
              <details>
                <summary>{t('how')}</summary>
                <p>{t('certaintyHow')}</p>
              </details>
            </div>
          </div>
        </>
      )}
    </section>
  );
}

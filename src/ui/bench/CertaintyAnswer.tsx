import { memo } from 'react';
import { useTranslations } from 'use-intl';
import type { Certainty } from '../../analysis/certainty.ts';
import { useApp, useNumbers } from '../appContext.ts';
import { CaptureChances } from './CaptureChances.tsx';
import { CertaintyFan } from './CertaintyFan.tsx';
import { GoalHistogram } from './GoalHistogram.tsx';
import { Influences } from './Influences.tsx';

interface CertaintyAnswerProps {
  readonly certainty: Certainty;
  readonly awake: boolean;
}

/** The chances in words, the fan, the chances by what becomes of capture, and what makes it all unsure. */
export const CertaintyAnswer = memo(function CertaintyAnswer({ certainty, awake }: CertaintyAnswerProps) {
  const { municipality } = useApp();
  const t = useTranslations('bench');
  const numbers = useNumbers();
  const [first] = municipality.targets;
  const histogram = first && certainty.distribution[first.year];
  return (
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
          {first && histogram && <GoalHistogram histogram={histogram} year={first.year} goal={first.value} />}
        </div>
        <div className="bench-words">
          <CaptureChances chances={certainty.conditional} />
          <Influences awake={awake} />
          <details>
            <summary>{t('how')}</summary>
            <p>{t('certaintyHow')}</p>
          </details>
        </div>
      </div>
    </>
  );
});

import { memo } from 'react';
import { useTranslations } from 'use-intl';
import type { Answer } from '../../analysis/analyst.ts';
import { useApp, useNumbers } from '../appContext.ts';
import { useInputWords } from '../useInputWords.ts';
import { Failed } from './Failed.tsx';
import { Progress } from './Progress.tsx';
import { useAnalysis } from './useAnalysis.ts';
import { useCurrentInputs } from './useCurrentInputs.ts';

const MOST_TOLD = 5;

/** Which uncertain inputs have the largest part in the uncertainty, the largest first. */
export function Influences({ awake }: { readonly awake: boolean }) {
  const t = useTranslations('bench');
  const question = useCurrentInputs();
  const { answered, failed, progress, again } = useAnalysis('influence', awake ? question : null);
  if (failed) return <Failed again={again} />;
  if (!answered) {
    return (
      <div>
        <p className="bench-note">{t('computing')}</p>
        <Progress share={progress} />
      </div>
    );
  }
  return (
    <div className="influences">
      <h4>{t('influence')}</h4>
      <Progress share={progress} />
      <InfluenceList influence={answered.answer} />
    </div>
  );
}

const InfluenceList = memo(function InfluenceList({
  influence,
}: {
  readonly influence: Answer<'influence'>;
}) {
  const { goalYears } = useApp();
  const t = useTranslations('bench');
  const numbers = useNumbers();
  const words = useInputWords();
  const [year = Number.NaN] = goalYears;
  const told = Object.entries(influence[year] ?? {})
    .sort(([, one], [, other]) => other.total - one.total)
    .slice(0, MOST_TOLD);
  const error = Math.max(0, ...told.map(([, { totalError }]) => totalError));
  return (
    <>
      <p>{t('influenceIntro', { year: String(year) })}</p>
      <ul>
        {told.map(([id, { total }]) => (
          <li key={id}>
            <span>{words.nameOf(id)}</span>
            <span className="number">{numbers.percent(total, total < 0.1 ? 1 : 0)}</span>
            <span
              className="influence-bar"
              aria-hidden="true"
              style={{ inlineSize: `${Math.min(1, total) * 100}%` }}
            />
          </li>
        ))}
      </ul>
      <p className="bench-note">{t('influenceNote', { error: numbers.number(error * 100, 1) })}</p>
    </>
  );
});

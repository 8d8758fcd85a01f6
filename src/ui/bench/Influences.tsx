import { useTranslations } from 'use-intl';
import type { Question } from '../../analysis/analyst.ts';
import { useApp, useNumbers } from '../appContext.ts';
import { useInputWords } from '../useInputWords.ts';
import { Failed } from './Failed.tsx';
import { Progress } from './Progress.tsx';
import { useAnalysis } from './useAnalysis.ts';

const MOST_TOLD = 5;

/** Which uncertain inputs have the largest part in the uncertainty, the largest first. */
export function Influences({ question }: { readonly question: Question<'influence'> | null }) {
  const { goalYears } = useApp();
  const t = useTranslations('bench');
  const numbers = useNumbers();
  const words = useInputWords();
  const { answered, failed, progress, again } = useAnalysis('influence', question);
  const [year = Number.NaN] = goalYears;
  if (failed) return <Failed again={again} />;
  if (!answered) {
    return (
      <div>
        <p className="bench-note">{t('computing')}</p>
        <Progress share={progress} />
      </div>
    );
  }
  const told = Object.entries(answered.answer[year] ?? {})
    .sort(([, one], [, other]) => other.total - one.total)
    .slice(0, MOST_TOLD);
  const error = Math.max(0, ...told.map(([, { totalError }]) => totalError));
  return (
    <div className="influences">
      <h4>{t('influence')}</h4>
      <Progress share={progress} />
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
    </div>
  );
}

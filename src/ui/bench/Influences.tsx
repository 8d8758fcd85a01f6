import { useTranslations } from 'use-intl';
import type { Analyst } from '../../analysis/analyst.ts';
import type { Influence } from '../../analysis/influence.ts';
import { useApp, useNumbers } from '../appContext.ts';
import { useInputWords } from '../useInputWords.ts';
import { useAnalysis } from './useAnalysis.ts';

const MOST_TOLD = 5;

const ask = (analyst: Analyst, inputs: Float64Array): Influence | Promise<Influence> =>
  analyst.influence(inputs);

/** Which uncertain inputs have the largest part in the uncertainty, the largest first. */
export function Influences({ inputs }: { readonly inputs: Float64Array | null }) {
  const { goalYears } = useApp();
  const t = useTranslations('bench');
  const numbers = useNumbers();
  const words = useInputWords();
  const { answered } = useAnalysis(inputs, ask);
  const [year = Number.NaN] = goalYears;
  if (!answered) return <p className="bench-note">{t('computing')}</p>;
  const told = Object.entries(answered.answer[year] ?? {})
    .sort(([, one], [, other]) => other.total - one.total)
    .slice(0, MOST_TOLD);
  const error = Math.max(0, ...told.map(([, { totalError }]) => totalError));
  return (
    <div className="influences">
      <h4>{t('influence')}</h4>
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

import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { differencesBetween } from '../../engine/scenario.ts';
import { CUMULATIVE_QUANTITY, TOTAL_QUANTITY } from '../../model/breakdowns.ts';
import { BASE_YEAR } from '../../model/years.ts';
import { BEFORE } from '../../schema/figureAddress.ts';
import { useApp, useNumbers, useSimulations } from '../appContext.ts';
import { Figure } from '../parts/Figure.tsx';
import { useInputWords } from '../useInputWords.ts';
import { sumUpTo } from '../verdict/judge.ts';

/** What a change did to a quantity, which opens. */
const opening = (id: string, year: number) => (words: ReactNode) => (
  <Figure of={{ kind: 'difference', id, year, scenario: BEFORE }}>{words}</Figure>
);

const strong = (text: ReactNode) => <strong>{text}</strong>;

/** What the last change did to the goal's year and to the sum, and a way to see it again. */
export function LastChange({ onReplay }: { readonly onReplay: (from: Float64Array) => void }) {
  const { index, goalYears } = useApp();
  const t = useTranslations('chart');
  const numbers = useNumbers();
  const words = useInputWords();
  const current = useSimulations((state) => state.current);
  const before = useSimulations((state) => state.before);
  const [near] = goalYears;
  const far = goalYears.at(-1);
  if (!current || !before || near === undefined || far === undefined) {
    return <p className="change">{t('changeNone')}</p>;
  }
  const differences = differencesBetween(index.layout, before.scenario, current.scenario);
  const [only] = differences;
  if (!only) return <p className="change">{t('changeNone')}</p>;
  const at = index.valueAt(TOTAL_QUANTITY.residual, near);
  const told = (difference: number) => {
    const tonnes = numbers.number(Math.abs(difference));
    if (tonnes === '0') return t('same');
    return t(difference < 0 ? 'less' : 'more', { tonnes });
  };
  const inYear = (current.series[at] ?? Number.NaN) - (before.series[at] ?? Number.NaN);
  const inAll = sumUpTo(index, current.series, far) - sumUpTo(index, before.series, far);
  return (
    <p className="change">
      <span>
        {differences.length === 1
          ? t.rich('changeOne', {
              what: (sentence) => (
                <strong>
                  <Figure of={only.id}>{sentence}</Figure>
                </strong>
              ),
              name: words.nameOf(only.id),
              from: words.valueIn(only.id, before.scenario),
              to: words.valueIn(only.id, current.scenario),
            })
          : t.rich('changeMany', { what: strong, count: String(differences.length) })}{' '}
        {t.rich('changeEffect', {
          inYear: opening(TOTAL_QUANTITY.residual, near),
          inAll: opening(CUMULATIVE_QUANTITY.residual, far),
          tonnes: told(inYear),
          sum: told(inAll),
          goalYear: String(near),
          from: String(BASE_YEAR + 1),
          to: String(far),
        })}
      </span>
      <button type="button" className="quiet" onClick={() => onReplay(before.series)}>
        {t('replay')}
      </button>
    </p>
  );
}

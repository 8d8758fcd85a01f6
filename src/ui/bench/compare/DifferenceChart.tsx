import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { differencesFrom, greatestSpread, LEAST_DIFFERENCE } from '../../../charts/lines/differences.ts';
import { TOTAL_QUANTITY } from '../../../model/breakdowns.ts';
import { BASE_YEAR } from '../../../model/years.ts';
import { useApp, useNumbers } from '../../appContext.ts';
import { seriesOf } from '../../path/seriesOf.ts';
import { sumUpTo } from '../../verdict/judge.ts';
import { DifferencePicture } from './DifferencePicture.tsx';
import { DifferenceTable } from './DifferenceTable.tsx';
import type { ComparedScenario } from './useComparison.ts';

/** What the other scenarios emit beyond one of them, year by year and in all. */
export function DifferenceChart({ compared }: { readonly compared: readonly ComparedScenario[] }) {
  const { businessAsUsual, goalYears, index } = useApp();
  const t = useTranslations('compare');
  const numbers = useNumbers();
  const [chosenId, setChosenId] = useState<string | null>(null);
  const find = (wanted: string | null) => compared.find(({ id }) => id === wanted);
  const reference = find(chosenId) ?? find(businessAsUsual.id) ?? compared[1];
  if (!reference) return null;
  const totals = compared.map(({ id, series }) => ({
    id,
    values: seriesOf(index, series, TOTAL_QUANTITY.residual),
  }));
  const others = compared.filter(({ id }) => id !== reference.id);
  const differences = differencesFrom(totals, reference.id);
  const last = goalYears.at(-1) ?? BASE_YEAR;
  const sums = others.map(({ id, name, series }) => {
    const sum = sumUpTo(index, series, last) - sumUpTo(index, reference.series, last);
    const side = Math.round(sum) === 0 ? 'same' : sum < 0 ? 'less' : 'more';
    const [from, to] = [String(BASE_YEAR + 1), String(last)];
    const tonnes = numbers.number(Math.abs(sum));
    return { id, text: t('differenceSum', { name, side, from, to, other: reference.name, tonnes }) };
  });
  return (
    <figure className="difference">
      <figcaption className="bench-head">
        <div>
          <h4>{t('difference')}</h4>
          <span className="bench-note">{t('differenceUnit')}</span>
        </div>
        <label className="bench-choices">
          {t('reference')}
          <select value={reference.id} onChange={(event) => setChosenId(event.currentTarget.value)}>
            {compared.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
      </figcaption>
      {greatestSpread(totals).size < LEAST_DIFFERENCE ? (
        <p>{t('noDifference')}</p>
      ) : (
        <>
          <DifferencePicture
            others={others}
            differences={differences}
            spoken={sums.map(({ text }) => text).join(' ')}
          />
          <ul className="difference-sums">
            {sums.map(({ id, text }) => (
              <li key={id}>{text}</li>
            ))}
          </ul>
          <DifferenceTable reference={reference.name} others={others} differences={differences} />
        </>
      )}
    </figure>
  );
}

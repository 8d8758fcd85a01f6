import { useMemo, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useApp, useNumbers } from '../../appContext.ts';
import { useAnalysis } from '../../bench/useAnalysis.ts';
import { useCurrentInputs } from '../../bench/useCurrentInputs.ts';
import { useInView } from '../../bench/useInView.ts';
import { AssumptionChoices } from './AssumptionChoices.tsx';
import { AssumptionRow } from './AssumptionRow.tsx';
import { ALL, choose } from './choose.ts';
import { useAssumptions } from './useAssumptions.ts';
import './assumptions.css';

/** Everything the model rests on, in one table. */
export function Assumptions() {
  const { goalYears } = useApp();
  const t = useTranslations('assumptions');
  const numbers = useNumbers();
  const [choice, setChoice] = useState(ALL);
  const place = useRef<HTMLElement>(null);
  const inView = useInView(place);
  const question = useCurrentInputs();
  const { answered } = useAnalysis('influence', inView ? question : null);
  const all = useAssumptions();
  const [year = Number.NaN] = goalYears;
  const influence = answered?.answer[year];
  const influenceOf = useMemo(() => (id: string) => influence?.[id]?.total ?? Number.NaN, [influence]);
  const shown = choose(all, choice, influenceOf, numbers.locale);
  const areas = useMemo(
    () =>
      [...new Set(all.map(({ area }) => area))].toSorted((one, other) =>
        one.localeCompare(other, numbers.locale),
      ),
    [all, numbers],
  );
  const error = Math.max(0, ...Object.values(influence ?? {}).map(({ totalError }) => totalError));
  return (
    <section className="assumptions" ref={place}>
      <p className="numbers-intro">{t('intro')}</p>
      <AssumptionChoices choice={choice} areas={areas} onChange={setChoice} />
      <p className="assumption-count" role="status">
        {t('count', { shown: String(shown.length), all: String(all.length) })}
        {shown.length < all.length && (
          <button type="button" className="quiet" onClick={() => setChoice({ ...ALL, order: choice.order })}>
            {t('clear')}
          </button>
        )}
      </p>
      {shown.length === 0 ? (
        <p>{t('none')}</p>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what is too wide has to be scrolled with keys too
        <section className="assumption-frame" tabIndex={0} aria-label={t('caption')}>
          <table>
            <caption className="unseen">{t('caption')}</caption>
            <thead>
              <tr>
                <th scope="col">{t('name')}</th>
                <th scope="col">{t('value')}</th>
                <th scope="col" className="wide-cell">
                  {t('kind')}
                </th>
                <th scope="col" className="wide-cell">
                  {t('range')}
                </th>
                <th scope="col" className="number">
                  {t('influence', { year: String(year) })}
                </th>
              </tr>
            </thead>
            <tbody>
              {shown.map((assumption) => (
                <AssumptionRow
                  key={assumption.id}
                  assumption={assumption}
                  influence={influenceOf(assumption.id)}
                />
              ))}
            </tbody>
          </table>
        </section>
      )}
      <p className="bench-note">
        {influence
          ? t('influenceNote', { year: String(year), error: numbers.number(error * 100, 1) })
          : t('computing')}
      </p>
    </section>
  );
}

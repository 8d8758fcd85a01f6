import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { BASE_YEAR } from '../../../model/years.ts';
import type { Measure } from '../../../schema/municipality/context.ts';
import { useNumbers, useTextOf } from '../../appContext.ts';
import { MeasureChoices } from './MeasureChoices.tsx';
import { MeasureItem } from './MeasureItem.tsx';
import { chooseMeasures, EVERY_MEASURE } from './plan.ts';

/** Every measure, searched and filtered. */
export function MeasureList({ measures }: { readonly measures: readonly Measure[] }) {
  const t = useTranslations('measures');
  const numbers = useNumbers();
  const textOf = useTextOf();
  const [choice, setChoice] = useState(EVERY_MEASURE);
  const wordsOf = ({ id, title, subgoals }: Measure): string =>
    [id, textOf(title), ...subgoals.map(({ text }) => textOf(text))].join(' ');
  const shown = chooseMeasures(measures, choice, wordsOf, BASE_YEAR, numbers.locale);
  return (
    <>
      <MeasureChoices choice={choice} measures={measures} onChange={setChoice} />
      <p className="measure-count" role="status">
        {t('shown', { shown: String(shown.length), all: String(measures.length) })}
        {shown.length < measures.length && (
          <button type="button" className="quiet" onClick={() => setChoice(EVERY_MEASURE)}>
            {t('clear')}
          </button>
        )}
      </p>
      {shown.length === 0 ? (
        <p>{t('none')}</p>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what is too long has to be scrolled with keys too
        <section className="measure-frame" tabIndex={0} aria-label={t('list')}>
          <ul>
            {shown.map((measure) => (
              <MeasureItem key={measure.id} measure={measure} />
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

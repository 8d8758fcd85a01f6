import { useDeferredValue } from 'react';
import { useTranslations } from 'use-intl';
import type { PathState } from '../../charts/path/pathState.ts';
import { tableOf } from '../../charts/path/seriesTable.ts';
import { useNumbers } from '../appContext.ts';
import { Figure } from '../parts/Figure.tsx';

/** The picture's figures as a table, each of which opens. */
export default function SeriesTableRows({ state: newest }: { readonly state: PathState }) {
  const state = useDeferredValue(newest);
  const t = useTranslations('chart');
  const numbers = useNumbers();
  const { years, columns } = tableOf(state, { reported: t('reported'), goal: t('goalColumn') });
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reachable without a mouse
    <section className="series-scroll" aria-label={t('tableCaption')} tabIndex={0} data-figures>
      <table>
        <caption>{t('tableCaption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('year')}</th>
            {columns.map(({ id, label }) => (
              <th key={id} scope="col">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {years.map((year, at) => (
            <tr key={year}>
              <th scope="row">{year}</th>
              {columns.map(({ id, values, figures }) => (
                <td key={id}>
                  {values[at] !== undefined && (
                    <Figure of={figures[at]} inTable>
                      {numbers.number(values[at])}
                    </Figure>
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

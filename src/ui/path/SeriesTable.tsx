import { useDeferredValue } from 'react';
import { useTranslations } from 'use-intl';
import type { PathState } from '../../charts/path/pathState.ts';
import { tableOf } from '../../charts/path/seriesTable.ts';
import { useNumbers } from '../appContext.ts';
import { Unfolding } from '../parts/Unfolding.tsx';

/** The same series as the picture, year by year; drawn only where it is asked for. */
export function SeriesTable({ state }: { readonly state: PathState }) {
  const t = useTranslations('chart');
  return (
    <Unfolding className="series" summary={t('table')}>
      <Table state={state} />
    </Unfolding>
  );
}

function Table({ state: newest }: { readonly state: PathState }) {
  const state = useDeferredValue(newest);
  const t = useTranslations('chart');
  const numbers = useNumbers();
  const { years, columns } = tableOf(state, { reported: t('reported'), goal: t('goalColumn') });
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reachable without a mouse
    <section className="series-scroll" aria-label={t('tableCaption')} tabIndex={0}>
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
              {columns.map(({ id, values }) => (
                <td key={id}>{values[at] === undefined ? '' : numbers.number(values[at])}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

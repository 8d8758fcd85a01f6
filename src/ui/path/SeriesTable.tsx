import { lazy, Suspense } from 'react';
import { useTranslations } from 'use-intl';
import type { PathState } from '../../charts/path/pathState.ts';
import { Unfolding } from '../parts/Unfolding.tsx';

const SeriesTableRows = lazy(() => import('./SeriesTableRows.tsx'));

/** The same series as the picture, year by year; drawn only where it is asked for. */
export function SeriesTable({ state }: { readonly state: PathState }) {
  const t = useTranslations('chart');
  return (
    <Unfolding className="series" summary={t('table')}>
      <Suspense>
        <SeriesTableRows state={state} />
      </Suspense>
    </Unfolding>
  );
}

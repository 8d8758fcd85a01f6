import { useTranslations } from 'use-intl';
import type { PathState } from '../../charts/path/pathState.ts';
import { BASE_YEAR } from '../../model/years.ts';
import { useNumbers } from '../appContext.ts';

/** Tells a year of the picture in one sentence. */
export function useSpokenYear(): (year: number, state: PathState) => string {
  const t = useTranslations('chart');
  const numbers = useNumbers();
  return (year, { lines }) => {
    const totals = lines
      .filter(({ kind }) => kind !== 'before')
      .map(({ label, values }) =>
        t('spokenLine', { label, tonnes: numbers.number(values[year - BASE_YEAR] ?? Number.NaN) }),
      );
    return `${year}: ${totals.join('; ')}`;
  };
}

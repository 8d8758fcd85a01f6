import { useTranslations } from 'use-intl';
import { BASE_YEAR, LAST_YEAR } from '../../model/years.ts';
import { useApp } from '../appContext.ts';
import { seriesOf } from '../path/seriesOf.ts';
import { useNumberWords } from './useNumberWords.ts';
import { useTraced } from './useTraced.ts';
import { YearLines } from './YearLines.tsx';

interface OverTimeProps {
  readonly id: string;
  readonly unit: string;
  readonly label: string;
  readonly year: number;
  readonly scenario: string | undefined;
}

/** A quantity over the years, against business as usual, with the open year marked. */
export function OverTime({ id, unit, label, year, scenario }: OverTimeProps) {
  const { index, businessAsUsual } = useApp();
  const t = useTranslations('drawer');
  const chart = useTranslations('chart');
  const words = useNumberWords();
  const own = useTraced(scenario);
  const usual = useTraced(businessAsUsual.id);
  if (!own || !usual) return null;
  const factor = unit === '1' ? 100 : 1;
  const valuesOf = (series: Float64Array) => seriesOf(index, series, id).map((value) => value * factor);
  const at = (series: Float64Array, wanted: number) =>
    words.quantity(unit, series[index.valueAt(id, wanted)] ?? Number.NaN);
  const spoken = t('overTimeSpoken', {
    name: label,
    first: at(own.series, BASE_YEAR),
    firstYear: String(BASE_YEAR),
    last: at(own.series, LAST_YEAR),
    lastYear: String(LAST_YEAR),
    usual: at(usual.series, LAST_YEAR),
  });
  return (
    <section className="over-time">
      <h4>{t('overTime')}</h4>
      <p className="over-time-key">
        <span className="key-own">{t('yourScenario')}</span>
        <span className="key-usual">{chart('businessAsUsual')}</span>
      </p>
      <YearLines own={valuesOf(own.series)} usual={valuesOf(usual.series)} year={year} spoken={spoken} />
    </section>
  );
}

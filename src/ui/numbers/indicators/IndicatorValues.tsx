import { useTranslations } from 'use-intl';
import type { IndicatorAnswer } from '../../../indicators/calculator.ts';
import { BASE_YEAR, LAST_YEAR } from '../../../model/years.ts';
import type { IndicatorRecord } from '../../../schema/indicatorRecord.ts';
import { useApp } from '../../appContext.ts';
import { YearLines } from '../../drawer/YearLines.tsx';
import { useIndicatorWords } from './useIndicatorWords.ts';

type IndicatorSeries = Extract<IndicatorAnswer, { kind: 'values' }>;

interface IndicatorValuesProps {
  readonly record: IndicatorRecord;
  readonly own: IndicatorSeries;
  readonly usual: IndicatorSeries | null;
  /** A year that is shown besides those of the goals. */
  readonly year: number;
}

/** An indicator in a few years and over all of them, against business as usual. */
export function IndicatorValues({ record, own, usual, year }: IndicatorValuesProps) {
  const { goalYears } = useApp();
  const t = useTranslations('indicators');
  const drawer = useTranslations('drawer');
  const words = useIndicatorWords();
  const usualValues = usual?.values ?? new Float64Array();
  const measure = words.measureOf(own.unit, [...own.values, ...usualValues]);
  const at = (values: Float64Array, wanted: number): number => values[wanted - BASE_YEAR] ?? Number.NaN;
  const scaled = (values: Float64Array) => Array.from(values, (value) => value * measure.factor);
  const years = [...new Set([...goalYears, year])].sort((one, other) => one - other);
  return (
    <>
      <table>
        <caption>{t('unit', { unit: measure.unit })}</caption>
        <thead>
          <tr>
            <th scope="col">{t('yearColumn')}</th>
            <th scope="col" className="indicator-own">
              {t('yours')}
            </th>
            <th scope="col" className="indicator-usual">
              {t('usual')}
            </th>
          </tr>
        </thead>
        <tbody>
          {years.map((each) => (
            <tr key={each} data-year={each}>
              <th scope="row">{each}</th>
              <td className="indicator-own">{measure.value(at(own.values, each))}</td>
              <td className="indicator-usual">{measure.value(at(usualValues, each))}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <YearLines
        own={scaled(own.values)}
        usual={scaled(usualValues)}
        year={year}
        spoken={drawer('overTimeSpoken', {
          name: record.name,
          first: measure.full(at(own.values, BASE_YEAR)),
          firstYear: String(BASE_YEAR),
          last: measure.full(at(own.values, LAST_YEAR)),
          lastYear: String(LAST_YEAR),
          usual: measure.full(at(usualValues, LAST_YEAR)),
        })}
      />
    </>
  );
}

import { useRef } from 'react';
import { useTranslations } from 'use-intl';
import { lineStyleOf } from '../../charts/lineStyle.ts';
import { LinesChart } from '../../charts/lines/LinesChart.tsx';
import { domainOf, placeLines } from '../../charts/lines/placeLines.ts';
import { BASE_YEAR, LAST_YEAR, YEARS } from '../../model/years.ts';
import { useApp, useNumbers } from '../appContext.ts';
import { seriesOf } from '../path/seriesOf.ts';
import { useSize } from '../path/useSize.ts';
import { useNumberWords } from './useNumberWords.ts';
import { useTraced } from './useTraced.ts';

interface OverTimeProps {
  readonly id: string;
  readonly unit: string;
  readonly label: string;
  readonly year: number;
  readonly scenario: string | undefined;
}

const HEIGHT_PIXELS = 170;
/** A quantity over the years, against business as usual, with the open year marked. */
export function OverTime({ id, unit, label, year, scenario }: OverTimeProps) {
  const { index, businessAsUsual } = useApp();
  const t = useTranslations('drawer');
  const chart = useTranslations('chart');
  const numbers = useNumbers();
  const words = useNumberWords();
  const own = useTraced(scenario);
  const usual = useTraced(businessAsUsual.id);
  const frame = useRef<HTMLDivElement>(null);
  const size = useSize(frame);
  if (!own || !usual) return null;
  const factor = unit === '1' ? 100 : 1;
  const scaled = (series: Float64Array) => seriesOf(index, series, id).map((value) => value * factor);
  const drawn = [
    { id: 'usual', values: scaled(usual.series) },
    { id: 'own', values: scaled(own.series) },
  ];
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
  const lines = size
    ? placeLines(
        drawn,
        domainOf(drawn),
        { width: size.width, height: HEIGHT_PIXELS },
        { beside: 12, ticks: 4 },
      )
    : null;
  const x = lines?.xOf(year) ?? 0;
  const valueIn = (wanted: number): number => own.series[index.valueAt(id, wanted)] ?? Number.NaN;
  const value = valueIn(year);
  const falls = valueIn(BASE_YEAR) > valueIn(LAST_YEAR);
  return (
    <section className="over-time">
      <h4>{t('overTime')}</h4>
      <p className="over-time-key">
        <span className="key-own">{t('yourScenario')}</span>
        <span className="key-usual">{chart('businessAsUsual')}</span>
      </p>
      <div ref={frame} className="over-time-picture">
        {lines && size && (
          <svg width={size.width} height={HEIGHT_PIXELS} role="img" aria-label={spoken}>
            <path d={`M${x} ${lines.plot.top}V${lines.plot.bottom}`} stroke="var(--rule)" strokeWidth="2" />
            <LinesChart
              lines={lines}
              numbers={numbers}
              styleOf={(line) => lineStyleOf(line === 'own' ? 'mine' : 'businessAsUsual')}
              numbersAt={falls ? 'end' : 'start'}
              nameOf={null}
            />
            {YEARS.includes(year) && Number.isFinite(value) && (
              <circle cx={x} cy={lines.yOf(value * factor)} r="5" fill="var(--accent)" />
            )}
          </svg>
        )}
      </div>
    </section>
  );
}

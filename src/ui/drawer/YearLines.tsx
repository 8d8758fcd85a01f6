import { useRef } from 'react';
import { lineStyleOf } from '../../charts/lineStyle.ts';
import { LinesChart } from '../../charts/lines/LinesChart.tsx';
import { domainOf, placeLines } from '../../charts/lines/placeLines.ts';
import { BASE_YEAR, YEARS } from '../../model/years.ts';
import { useNumbers } from '../appContext.ts';
import { useSize } from '../path/useSize.ts';

interface YearLinesProps {
  /** Values of the scenario, one a year. */
  readonly own: readonly number[];
  /** Values of business as usual. */
  readonly usual: readonly number[];
  /** The year that is marked. */
  readonly year: number;
  /** What the picture shows, in words. */
  readonly spoken: string;
}

const HEIGHT_PIXELS = 170;

/** A small picture of something over the years, against business as usual. */
export function YearLines({ own, usual, year, spoken }: YearLinesProps) {
  const numbers = useNumbers();
  const frame = useRef<HTMLDivElement>(null);
  const size = useSize(frame);
  const drawn = [
    { id: 'usual', values: usual },
    { id: 'own', values: own },
  ];
  const lines = size
    ? placeLines(
        drawn,
        domainOf(drawn),
        { width: size.width, height: HEIGHT_PIXELS },
        { beside: 12, ticks: 4 },
      )
    : null;
  const x = lines?.xOf(year) ?? 0;
  const value = own[year - BASE_YEAR] ?? Number.NaN;
  const falls = (own[0] ?? 0) > (own.at(-1) ?? 0);
  return (
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
            <circle cx={x} cy={lines.yOf(value)} r="5" fill="var(--accent)" />
          )}
        </svg>
      )}
    </div>
  );
}

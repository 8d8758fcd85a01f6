import { useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { LinesChart } from '../../../charts/lines/LinesChart.tsx';
import { domainOf, placeLines } from '../../../charts/lines/placeLines.ts';
import { TOTAL_QUANTITY } from '../../../model/breakdowns.ts';
import { BASE_YEAR } from '../../../model/years.ts';
import { useApp, useNumbers } from '../../appContext.ts';
import { seriesOf } from '../../path/seriesOf.ts';
import { useSize } from '../../path/useSize.ts';
import { sumUpTo } from '../../verdict/judge.ts';
import { ComparedName } from './ComparedName.tsx';
import { styleIn } from './styleIn.ts';
import type { ComparedScenario } from './useComparison.ts';

const BESIDE_PIXELS = 104;
const TICKS = 5;

/** What the other scenarios emit beyond one of them, year by year and in all. */
export function DifferenceChart({ compared }: { readonly compared: readonly ComparedScenario[] }) {
  const { goalYears, index } = useApp();
  const t = useTranslations('compare');
  const numbers = useNumbers();
  const [referenceId, setReferenceId] = useState<string | null>(null);
  const frame = useRef<HTMLDivElement>(null);
  const size = useSize(frame);
  const reference = compared.find(({ id }) => id === referenceId) ?? compared[1];
  if (!reference) return null;
  const last = goalYears.at(-1) ?? BASE_YEAR;
  const totalsOf = (series: Float64Array) => seriesOf(index, series, TOTAL_QUANTITY.residual);
  const base = totalsOf(reference.series);
  const others = compared.filter(({ id }) => id !== reference.id);
  const differences = others.map(({ id, series }) => ({
    id,
    values: totalsOf(series).map((value, at) => value - (base[at] ?? Number.NaN)),
  }));
  const endOf = (id: string): number =>
    differences.find((each) => each.id === id)?.values.at(-1) ?? Number.NaN;
  const told = others.map(({ name, series }) => {
    const sum = sumUpTo(index, series, last) - sumUpTo(index, reference.series, last);
    const side = Math.round(sum) === 0 ? 'same' : sum < 0 ? 'less' : 'more';
    const [from, to] = [String(BASE_YEAR + 1), String(last)];
    return t('differenceSum', {
      ...{ name, side, from, to, other: reference.name, tonnes: numbers.number(Math.abs(sum)) },
    });
  });
  return (
    <figure className="difference">
      <figcaption className="bench-head">
        <div>
          <h4>{t('difference')}</h4>
          <span className="bench-note">{t('differenceUnit')}</span>
        </div>
        <label className="bench-choices">
          {t('reference')}
          <select value={reference.id} onChange={(event) => setReferenceId(event.currentTarget.value)}>
            {compared.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
      </figcaption>
      <p className="compare-key">
        {others.map((scenario) => (
          <ComparedName key={scenario.id} scenario={scenario} />
        ))}
      </p>
      <div className="over-time-frame" ref={frame}>
        {size && (
          <svg width={size.width} height={size.height} role="img" aria-label={told.join(' ')}>
            <LinesChart
              lines={placeLines(differences, domainOf(differences), size, {
                beside: BESIDE_PIXELS,
                ticks: TICKS,
              })}
              numbers={numbers}
              styleOf={styleIn(compared)}
              numbersAt="start"
              nameOf={(id) => [numbers.signed(endOf(id))]}
            />
          </svg>
        )}
      </div>
      <ul className="difference-sums">
        {told.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </figure>
  );
}

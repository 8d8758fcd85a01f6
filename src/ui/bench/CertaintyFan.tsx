import { useRef } from 'react';
import { useTranslations } from 'use-intl';
import type { Certainty } from '../../analysis/certainty.ts';
import { dodge } from '../../charts/dodge.ts';
import { FanChart, type FanWord } from '../../charts/fan/FanChart.tsx';
import { placeFan } from '../../charts/fan/placeFan.ts';
import { YEARS } from '../../model/years.ts';
import { useApp, useNumbers } from '../appContext.ts';
import { useSize } from '../path/useSize.ts';

const BESIDE_PIXELS = 150;
const WORD_PIXELS = 17;

/** The futures as a fan, with the scenario itself and the goals. */
export function CertaintyFan({ certainty }: { readonly certainty: Certainty }) {
  const { municipality } = useApp();
  const t = useTranslations('bench');
  const numbers = useNumbers();
  const frame = useRef<HTMLDivElement>(null);
  const size = useSize(frame);
  const { bands, path } = certainty;
  const { 5: least, 25: low, 50: median, 75: high, 95: most } = bands;
  const series = { outer: [least, most], inner: [low, high], median, path } as const;
  const fan = size && placeFan(series, municipality.targets, size, BESIDE_PIXELS);
  const last = YEARS.length - 1;
  const end = (values: readonly number[]): number => values[last] ?? Number.NaN;
  const named = [
    { text: t('median', { tonnes: numbers.number(end(median)) }), value: end(median), strong: false },
    { text: t('itself', { tonnes: numbers.number(end(path)) }), value: end(path), strong: true },
    { text: t('nineTenths'), value: end(most), strong: false },
    { text: t('half'), value: end(high), strong: false },
  ];
  const places = fan
    ? dodge(
        named.map(({ value }) => fan.yOf(value)),
        WORD_PIXELS,
        [fan.plot.top, fan.plot.bottom],
      )
    : [];
  const words = named.map(({ text, strong }, at): FanWord => ({ text, strong, y: places[at] ?? 0 }));
  const spoken = municipality.targets.map(({ year }) => {
    const told = (values: readonly number[]): string =>
      numbers.number(values[YEARS.indexOf(year)] ?? Number.NaN);
    return t('fanSpoken', {
      ...{ year: String(year), low: told(low), high: told(high) },
      ...{ least: told(least), most: told(most) },
    });
  });
  return (
    <figure className="fan">
      <figcaption>
        <h4>{t('fan')}</h4>
        <span className="bench-note">{t('fanUnit')}</span>
      </figcaption>
      <div className="over-time-frame" ref={frame}>
        {size && fan && (
          <svg width={size.width} height={size.height} role="img" aria-label={spoken.join(' ')}>
            <FanChart fan={fan} numbers={numbers} words={words} />
          </svg>
        )}
      </div>
      {spoken.map((sentence) => (
        <p key={sentence} className="bench-note">
          {sentence}
        </p>
      ))}
    </figure>
  );
}

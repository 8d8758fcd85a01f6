import { useRef } from 'react';
import { useTranslations } from 'use-intl';
import type { Shares } from '../../analysis/shares.ts';
import { placeWedges } from '../../charts/wedges/placeWedges.ts';
import { WedgesChart } from '../../charts/wedges/WedgesChart.tsx';
import { useNumbers } from '../appContext.ts';
import { useSize } from '../path/useSize.ts';
import type { SharedBy } from './sharedBy.ts';
import { useShareNames } from './useShareNames.ts';

/** Room for the names, in pixels: beside a wide picture, and beside one on a phone. */
const BESIDE_PIXELS = 204;
const BESIDE_NARROW_PIXELS = 128;
const NARROW_PIXELS = 420;

const colourOf = (id: string): string => `var(--share-${id}, var(--ink-soft))`;

interface SharesOverTimeProps {
  readonly shares: Shares;
  readonly by: SharedBy;
  readonly names: { readonly from: string; readonly to: string };
}

/** The shares of all years as wedges between the two paths, the largest nearest to where the way begins. */
export function SharesOverTime({ shares, by, names }: SharesOverTimeProps) {
  const t = useTranslations('bench');
  const numbers = useNumbers();
  const nameOf = useShareNames();
  const frame = useRef<HTMLDivElement>(null);
  const size = useSize(frame);
  const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);
  const parts = Object.entries(by === 'group' ? shares.groups : shares.owners)
    .map(([id, values]) => ({ id, values }))
    .toSorted((one, other) => sum(one.values) - sum(other.values));
  const beside = size && size.width < NARROW_PIXELS ? BESIDE_NARROW_PIXELS : BESIDE_PIXELS;
  return (
    <figure className="over-time">
      <figcaption>
        <h4>{t('overTime')}</h4>
        <span className="bench-note">{t('overTimeUnit', names)}</span>
      </figcaption>
      <div className="over-time-frame" ref={frame}>
        {size && (
          <svg width={size.width} height={size.height} role="img" aria-label={t('overTimeSpoken', names)}>
            <WedgesChart
              wedges={placeWedges(shares.totals.from, parts, size, beside)}
              beside={beside}
              numbers={numbers}
              nameOf={nameOf}
              colourOf={colourOf}
            />
          </svg>
        )}
      </div>
    </figure>
  );
}

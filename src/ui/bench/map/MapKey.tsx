import { useTranslations } from 'use-intl';
import type { Bands } from '../../../charts/heatMap/bands.ts';
import { bandColour } from '../../../charts/heatMap/HeatMap.tsx';
import { useApp, useNumbers } from '../../appContext.ts';

/** The colours of the map, each with where it begins, right above it. */
export function MapKey({ bands: { used } }: { readonly bands: Bands }) {
  const { goalYears } = useApp();
  const t = useTranslations('map');
  const numbers = useNumbers();
  const held = used.filter(({ side }) => side === 'held').length;
  const signed = (value: number): string => (value === 0 ? t('keyGoal') : numbers.signed(value));
  return (
    <div className="map-key">
      <p className="bench-note">{t('key', { year: String(goalYears[0] ?? '') })}</p>
      <div
        className="map-key-bands"
        style={{ gridTemplateColumns: `repeat(${used.length}, minmax(0, 1fr))` }}
      >
        {held > 0 && <span style={{ gridColumn: `1 / span ${held}` }}>{t('keyHeld')}</span>}
        {held < used.length && (
          <span style={{ gridColumn: `${held + 1} / -1`, textAlign: 'end' }}>{t('keyMissed')}</span>
        )}
        {used.map((band) => (
          <i
            key={`${band.side} ${band.level}`}
            data-side={band.side}
            style={{ backgroundColor: bandColour(band) }}
            aria-hidden="true"
          />
        ))}
        {used.map(({ side, level, from }, at) => (
          <b key={`${side} ${level}`}>{at > 0 && from !== null && <span>{signed(from)}</span>}</b>
        ))}
      </div>
    </div>
  );
}

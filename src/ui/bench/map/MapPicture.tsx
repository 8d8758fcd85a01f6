import { type RefObject, useId, useMemo } from 'react';
import { useTranslations } from 'use-intl';
import type { LeverMap } from '../../../analysis/leverMap.ts';
import { HeatMap } from '../../../charts/heatMap/HeatMap.tsx';
import type { PlacedHeatMap } from '../../../charts/heatMap/placeHeatMap.ts';
import { MapMarks } from './MapMarks.tsx';
import type { MapCursor } from './useMapCursor.ts';
import type { MapTicks } from './useMapPlaces.ts';
import { useMapWords } from './useMapWords.ts';

interface MapPictureProps {
  readonly map: LeverMap;
  readonly frame: RefObject<HTMLDivElement | null>;
  readonly placed: PlacedHeatMap | null;
  readonly ticks: MapTicks | null;
  readonly cursor: MapCursor;
}

/** The map itself, read by pointing, touching, or with the arrow keys. */
export function MapPicture({ map, frame, placed, ticks, cursor }: MapPictureProps) {
  const t = useTranslations('map');
  const words = useMapWords();
  const helpId = useId();
  const { cell, handlers } = cursor;
  const column = cell && placed?.x.spans[cell.column];
  const row = cell && placed?.y.spans[cell.row];
  const names = { x: words.nameOf(map.x.lever), y: words.nameOf(map.y.lever) };
  const still = useMemo(
    () => placed && ticks && <HeatMap placed={placed} across={ticks.across} up={ticks.up} />,
    [placed, ticks],
  );
  return (
    <>
      <p className="map-axis">{words.titleOf(map.y.lever)} ↑</p>
      <div className="map-frame" ref={frame}>
        <div
          className="map-field"
          role="application"
          // biome-ignore lint/a11y/noNoninteractiveTabindex: an application takes keys
          tabIndex={0}
          aria-label={t('picture', names)}
          aria-describedby={helpId}
          {...handlers}
        >
          <svg width="100%" height="100%" aria-hidden="true">
            {still}
            {placed && <MapMarks placed={placed} standing={map.standing} />}
            {placed && column && row && (
              <g fill="none" stroke="var(--ink)">
                <path
                  d={`M${placed.plot.left} ${row.middle}H${column.from}M${column.middle} ${row.to}V${placed.plot.bottom}`}
                  strokeDasharray="2 3"
                />
                <rect
                  className="map-cursor"
                  data-cell={`${cell.column} ${cell.row}`}
                  x={column.from - 1}
                  y={row.from - 1}
                  width={column.to - column.from + 2}
                  height={row.to - row.from + 2}
                  strokeWidth="2.5"
                />
              </g>
            )}
          </svg>
        </div>
      </div>
      <p className="map-axis map-axis-across">{words.titleOf(map.x.lever)} →</p>
      <p className="unseen" id={helpId}>
        {t('help')}
      </p>
    </>
  );
}

import { memo, useRef } from 'react';
import type { LeverMap } from '../../../analysis/leverMap.ts';
import { cellOf } from '../../../charts/heatMap/placeHeatMap.ts';
import { useSize } from '../../path/useSize.ts';
import { MapKey } from './MapKey.tsx';
import { MapLead } from './MapLead.tsx';
import { MapNotes } from './MapNotes.tsx';
import { MapPicture } from './MapPicture.tsx';
import { MapReading } from './MapReading.tsx';
import { MapTable } from './MapTable.tsx';
import { useMapCursor } from './useMapCursor.ts';
import { useMapPlaces } from './useMapPlaces.ts';

/** A map in all its forms: sentences, picture, one cell, table. */
export const DrawnMap = memo(function DrawnMap({ map }: { readonly map: LeverMap }) {
  const frame = useRef<HTMLDivElement>(null);
  const { placed, ticks } = useMapPlaces(map, useSize(frame));
  const cursor = useMapCursor(placed, placed && cellOf(placed, map.standing));
  return (
    <>
      <MapLead map={map} />
      <div className="bench-body">
        <figure className="map-figure-frame">
          {placed && <MapKey bands={placed.bands} />}
          <MapPicture map={map} frame={frame} placed={placed} ticks={ticks} cursor={cursor} />
        </figure>
        <div className="bench-words">
          <MapReading map={map} cell={cursor.cell} chosen={cursor.chosen} spoken={cursor.spoken} />
          <MapNotes map={map} />
        </div>
      </div>
      <MapTable map={map} />
    </>
  );
});

import { useMemo } from 'react';
import type { Position } from '../../../analysis/axis.ts';
import { isDate } from '../../../analysis/lateness.ts';
import type { LeverMap } from '../../../analysis/leverMap.ts';
import { axisTicks } from '../../../charts/heatMap/axisTicks.ts';
import type { TickWord } from '../../../charts/heatMap/HeatMap.tsx';
import { type PlacedHeatMap, placeHeatMap } from '../../../charts/heatMap/placeHeatMap.ts';
import { useApp } from '../../appContext.ts';
import { useMapWords } from './useMapWords.ts';

export interface MapTicks {
  readonly across: readonly TickWord[];
  readonly up: readonly TickWord[];
}

const LETTER_PIXELS = 7.8;
const BESIDE_PIXELS = 12;
const APART = { across: 56, up: 34 };

/** The map with its words at the axes; null before its room is known. */
export function useMapPlaces(
  map: LeverMap | undefined,
  size: { readonly width: number; readonly height: number } | null,
): { readonly placed: PlacedHeatMap | null; readonly ticks: MapTicks | null } {
  const { levers } = useApp();
  const words = useMapWords();
  return useMemo(() => {
    if (!map || !size) return { placed: null, ticks: null };
    const data = {
      x: map.x.positions,
      y: map.y.positions,
      missed: map.missed2030,
      line: map.line.map(({ at }) => at),
    };
    const yLever = levers.get(map.y.lever);
    const hasWord = (position: Position): boolean =>
      position === 'never' || Number.isInteger(position) || !yLever || !isDate(yLever);
    const longest = Math.max(
      ...map.y.positions.filter(hasWord).map((each) => words.tickOf(map.y.lever, each).length),
    );
    const placed = placeHeatMap(data, size, longest * LETTER_PIXELS + BESIDE_PIXELS);
    const written = (way: 'across' | 'up'): readonly TickWord[] => {
      const [axis, place] = way === 'across' ? [map.x, placed.x] : [map.y, placed.y];
      const lever = levers.get(axis.lever);
      const whole = lever !== undefined && isDate(lever);
      return axisTicks(axis.positions, place, { whole, apart: APART[way] }).map(({ position, at }) => ({
        text: words.tickOf(axis.lever, position),
        at,
      }));
    };
    return { placed, ticks: { across: written('across'), up: written('up') } };
  }, [map, size, levers, words]);
}

import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import type { Axis, Position } from '../../../analysis/axis.ts';
import { isDate } from '../../../analysis/lateness.ts';
import { shownFactor } from '../../../i18n/inputValue.ts';
import { useApp, useNumbers, useTextOf, useValueText } from '../../appContext.ts';

/** Names and positions of levers, as the map writes them. */
export interface MapWords {
  nameOf(lever: string): string;
  /** A position in words: `december 2029`, `48 %`, `aldrig`. */
  settingOf(lever: string, position: Position): string;
  /** A position of an axis, saying so where it stands for every later date too. */
  cellOf(axis: Axis, at: number): string;
  /** Name of an axis, with its unit where the ticks have none. */
  titleOf(lever: string): string;
  tickOf(lever: string, position: Position): string;
}

/** Units that a tick carries itself. */
const TOLD_AT_TICKS: ReadonlySet<string> = new Set(['bool', 'year', 'decimal year', '1', '1/yr']);

/** The date after which an axis leaves out the rest of the track; null where it has all of it. */
export function lastOf({ positions }: Axis, track: { readonly unit: string; readonly max: number }) {
  const last = positions.findLast((position) => position !== 'never');
  return isDate(track) && last !== undefined && last < track.max ? last : null;
}

/** Puts the levers of the map in words. */
export function useMapWords(): MapWords {
  const { levers } = useApp();
  const t = useTranslations('map');
  const textOf = useTextOf();
  const valueText = useValueText();
  const numbers = useNumbers();
  return useMemo(() => {
    const nameOf = (id: string): string => textOf(levers.get(id)?.label ?? { da: id, en: id });
    const settingOf = (id: string, position: Position): string => {
      const lever = levers.get(id);
      if (position === 'never') return t('never');
      return lever ? valueText(lever, position) : numbers.exact(position);
    };
    return {
      nameOf,
      settingOf,
      cellOf: (axis, at) => {
        const lever = levers.get(axis.lever);
        const position = axis.positions[at] ?? Number.NaN;
        const value = settingOf(axis.lever, position);
        return lever && lastOf(axis, lever) === position ? t('orLater', { value }) : value;
      },
      titleOf: (id) => {
        const { unit = '' } = levers.get(id) ?? {};
        if (TOLD_AT_TICKS.has(unit)) return nameOf(id);
        const told = unit === 't/yr' ? t('tonnesPerYear') : unit === 'yr' ? t('years') : unit;
        return t('unit', { name: nameOf(id), unit: told });
      },
      tickOf: (id, position) => {
        const { unit = '' } = levers.get(id) ?? {};
        if (position === 'never') return t('never');
        if (unit === 'decimal year') return numbers.ungrouped(position);
        return TOLD_AT_TICKS.has(unit)
          ? settingOf(id, position)
          : numbers.exact(position * shownFactor(unit));
      },
    };
  }, [levers, t, textOf, valueText, numbers]);
}

import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import type { NumbersMessages } from '../../i18n/messages.ts';
import { figureText, quantityText, type UnitWords } from '../../i18n/quantityValue.ts';
import { useNumbers } from '../appContext.ts';

const TOLD_UNITS: readonly string[] = [
  'MWh/yr',
  'MWh/MWh',
  'MWh/t',
  'MWh/MWp/yr',
  'kWh/km',
  'km/yr',
  't/yr',
  't',
  't/MWh',
  't/ha/yr',
  'ha',
  'h/yr',
  '1/yr',
  'yr',
  'MW',
  'MWp',
] satisfies readonly (keyof NumbersMessages['units'])[];

const isTold = (unit: string): unit is keyof NumbersMessages['units'] => TOLD_UNITS.includes(unit);

/** Puts values with their units in words. */
export interface NumberWords {
  /** A computed value, rounded as on the first screen. */
  readonly quantity: (unit: string, value: number, decimals?: number) => string;
  /** A given value, never rounded. */
  readonly figure: (unit: string, value: number) => string;
  /** A unit without a value; null where it goes without words, or has none yet. */
  readonly unit: (unit: string) => string | null;
}

/** Values in the reader's words. */
export function useNumberWords(): NumberWords {
  const t = useTranslations('units');
  const levers = useTranslations('levers');
  const numbers = useNumbers();
  return useMemo(() => {
    const words: UnitWords = {
      yes: levers('on'),
      no: levers('off'),
      withUnit: (unit, value) => (isTold(unit) ? t(unit, { value }) : value),
    };
    return {
      quantity: (unit, value, decimals) => quantityText(unit, value, numbers, words, decimals),
      figure: (unit, value) => figureText(unit, value, numbers, words),
      unit: (unit) => (isTold(unit) ? t(unit, { value: '' }).trim() : null),
    };
  }, [t, levers, numbers]);
}

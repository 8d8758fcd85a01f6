import { exactMonth } from '../schema/leverText.ts';
import { shownFactor } from './inputValue.ts';
import type { Numbers } from './numbers.ts';

/** Words around a value, by the unit. */
export interface UnitWords {
  readonly yes: string;
  readonly no: string;
  /** The value with its unit; the value alone where the unit goes without words. */
  readonly withUnit: (unit: string, value: string) => string;
}

/** Units of which people count whole ones. */
const WHOLE: ReadonlySet<string> = new Set(['t/yr', 't', 'MWh/yr', 'count']);

const SIGNIFICANT_DIGITS = 3;

/**
 * A computed value as people say it, rounded as on the first screen: whole tonnes, a decimal of a per cent, else
 * three significant digits.
 *
 * @param decimals other than those, where the value stands close to another
 */
export function quantityText(
  unit: string,
  value: number,
  numbers: Numbers,
  words: UnitWords,
  decimals = decimalsOf(unit, value),
): string {
  return inWords(unit, value, numbers, words, (shown) => numbers.number(shown, decimals), decimals);
}

/** A given value as people say it, never rounded. */
export function figureText(unit: string, value: number, numbers: Numbers, words: UnitWords): string {
  return inWords(unit, value, numbers, words, (shown) => numbers.exact(shown));
}

/** Decimals of a value in an equation, so many that it is as exact as where it is told in words. */
export function equationDecimals(unit: string, value: number): number {
  const factor = unit === '1' || unit === '1/yr' ? 100 : shownFactor(unit);
  return decimalsOf(unit, value) + Math.round(Math.log10(factor));
}

function inWords(
  unit: string,
  value: number,
  numbers: Numbers,
  words: UnitWords,
  write: (shown: number) => string,
  decimals?: number,
): string {
  if (!Number.isFinite(value)) return '–';
  switch (unit) {
    case 'bool':
      return value === 1 ? words.yes : value === 0 ? words.no : numbers.exactPercent(value);
    case 'year':
      return numbers.ungrouped(value);
    case 'decimal year': {
      const month = exactMonth(value);
      return month === null ? numbers.ungrouped(value) : numbers.month(Math.floor(value), month);
    }
    case '1':
    case '1/yr':
      return words.withUnit(
        unit,
        decimals === undefined ? numbers.exactPercent(value) : numbers.percent(value, decimals),
      );
    default:
      return words.withUnit(unit, write(value * shownFactor(unit)));
  }
}

function decimalsOf(unit: string, value: number): number {
  if (WHOLE.has(unit)) return 0;
  if (unit === '1' || unit === '1/yr') return 1;
  const shown = Math.abs(value * shownFactor(unit));
  if (shown === 0 || !Number.isFinite(shown)) return 0;
  return Math.max(0, SIGNIFICANT_DIGITS - 1 - Math.floor(Math.log10(shown)));
}

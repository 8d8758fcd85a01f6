import { exactMonth } from '../schema/leverText.ts';
import type { Numbers } from './numbers.ts';

/** What is told of an input when its value is put in words. */
export interface ToldInput {
  readonly unit: string;
  /** Step of the lever; none for a figure. */
  readonly step?: number;
}

/** Words that stand around a value. */
export interface ValueWords {
  readonly on: string;
  readonly off: string;
  readonly years: (value: string) => string;
  readonly perYear: (value: string) => string;
  readonly tonnesPerYear: (value: string) => string;
}

/** Factor by which a value is multiplied before it is shown, where people use a smaller unit. */
export function shownFactor(unit: string): number {
  if (unit === '1' || unit === '1/yr') return 100;
  return unit === 't/MWh' ? 1000 : 1;
}

/** A lever's or figure's value as people write it: `december 2029`, `48 %`, `18 g/kWh`. Never rounds. */
export function valueText(
  { unit, step }: ToldInput,
  value: number,
  numbers: Numbers,
  words: ValueWords,
): string {
  const decimals = step === undefined ? 0 : decimalsOf(step * shownFactor(unit));
  switch (unit) {
    case 'bool':
      return value === 1 ? words.on : value === 0 ? words.off : numbers.exactPercent(value);
    case 'year':
      return numbers.ungrouped(value);
    case 'count':
    case 'MWh/MWh':
      return numbers.exact(value, decimals);
    case 'decimal year': {
      const month = exactMonth(value);
      return month === null ? numbers.ungrouped(value) : numbers.month(Math.floor(value), month);
    }
    case '1':
      return numbers.exactPercent(value, decimals);
    case '1/yr':
      return words.perYear(numbers.exactPercent(value, decimals));
    case 'yr':
      return words.years(numbers.exact(value));
    case 't/yr':
      return words.tonnesPerYear(numbers.exact(value));
    case 't/MWh':
      return `${numbers.exact(value * shownFactor(unit), decimals)} g/kWh`;
    default:
      return `${numbers.exact(value, decimals)} ${unit}`;
  }
}

function decimalsOf(step: number): number {
  for (let decimals = 0; decimals < 3; decimals += 1) {
    const scaled = step * 10 ** decimals;
    if (Math.abs(scaled - Math.round(scaled)) < 1e-6) return decimals;
  }
  return 3;
}

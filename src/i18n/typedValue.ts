import { NumberParser } from '@internationalized/number';
import { monthStart, readInput } from '../schema/leverText.ts';
import { shownFactor } from './inputValue.ts';
import type { Numbers } from './numbers.ts';

/** What may stand after the number of each unit. */
const UNIT_WORDS: Readonly<Record<string, RegExp>> = {
  '1': /^%?$/,
  '1/yr': /^(%\s*)?(om året|a year)?$/i,
  yr: /^(år|years?)?$/i,
  year: /^$/,
  MW: /^(MW)?$/i,
  MWp: /^(MWp)?$/i,
  ha: /^(ha|hektar|hectares?)?$/i,
  t: /^(t|tons?|tonnes?)?(\s*CO[2₂])?$/i,
  't/yr': /^(t|tons?|tonnes?)?(\s*CO[2₂])?(\s*(om året|a year))?$/i,
  't/MWh': /^(g(\s*CO[2₂])?\s*(\/|pr\.?|per)\s*kWh)?$/i,
};

/** After the number of a unit that people type rarely, its words may stand in any form. */
const NO_NUMBER = /^[^\d]*$/;

const MONTHS = Array.from({ length: 12 }, (_, month) => month);

/**
 * Reads what somebody typed for an input, in the same forms in which its value is shown:
 * `48`, `48 %`, `0,5`, `december 2029`, `12/2029`, `2029-12`.
 *
 * @returns the value in the input's own unit; NaN where the text is none
 */
export function typedValue(unit: string, text: string, numbers: Numbers): number {
  const plain = text
    .trim()
    .replaceAll('−', '-')
    .replace(/(?<=\d)\s(?=\d{3}(\D|$))/g, '');
  if (unit === 'decimal year') return typedMonth(plain, numbers);
  const match = /^([+-]?[\d.,]+)\s*(.*)$/u.exec(plain);
  const [, digits = '', words = ''] = match ?? [];
  if (!(UNIT_WORDS[unit] ?? NO_NUMBER).test(words)) return Number.NaN;
  if (unit === 'year') return /^\d{4}$/.test(digits) ? Number(digits) : Number.NaN;
  return rounded(typedNumber(digits, numbers) / shownFactor(unit));
}

/**
 * Reads a number as the language writes it. A single mark that cannot stand between thousands is a decimal
 * mark whichever it is: `0.5` means a half in Danish too, while `1.500` does not mean one and a half.
 */
function typedNumber(digits: string, { locale }: Numbers): number {
  const decimal = new Intl.NumberFormat(locale)
    .formatToParts(0.5)
    .find(({ type }) => type === 'decimal')?.value;
  const written =
    decimal === ',' ? /^[+-]?(\d{1,3}(\.\d{3})+|\d+)(,\d+)?$/ : /^[+-]?(\d{1,3}(,\d{3})+|\d+)(\.\d+)?$/;
  if (written.test(digits)) return new NumberParser(locale, { style: 'decimal' }).parse(digits);
  return /^[+-]?\d+[.,](\d{1,2}|\d{4,})$/.test(digits) ? Number(digits.replace(',', '.')) : Number.NaN;
}

function typedMonth(text: string, numbers: Numbers): number {
  if (/^\d{4}([.,]\d+)?$/.test(text)) return Number(text.replace(',', '.'));
  const numeric = /^(\d{1,2})[/. -](\d{4})$/.exec(text);
  if (numeric) return readInput('decimal year', `${numeric[2]}-${numeric[1]?.padStart(2, '0')}`);
  if (/^\d{4}-\d{1,2}$/.test(text)) {
    const [year = '', month = ''] = text.split('-');
    return readInput('decimal year', `${year}-${month.padStart(2, '0')}`);
  }
  const named = /^(\p{L}{3,})\.? (\d{4})$/u.exec(text.toLowerCase());
  if (!named?.[1]) return Number.NaN;
  const [, name, year] = named;
  const month = MONTHS.find((at) => numbers.month(2000, at).toLowerCase().startsWith(name));
  return month === undefined ? Number.NaN : monthStart(Number(year), month);
}

/** Takes away what dividing by a hundred added: 0.48, not 0.48000000000000004. */
function rounded(value: number): number {
  return Number.isFinite(value) ? Number(value.toPrecision(12)) : value;
}

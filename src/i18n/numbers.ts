import type { Language } from './languages.ts';

const LOCALES: Record<Language, string> = { da: 'da-DK', en: 'en-GB' };

const MAXIMUM_DECIMALS = 6;

/** The most that the browsers' own formats write. */
const MOST_DECIMALS = 20;

/** Numbers and dates as a reader of one language expects them. */
export interface Numbers {
  readonly locale: string;
  /** A number with exactly so many decimals; `–` where there is none. */
  number(value: number, decimals?: number): string;
  /** A whole number with its sign, also where it is more. */
  signed(value: number): string;
  /** A number with at least so many decimals, and more where rounding would change it. */
  exact(value: number, decimals?: number): string;
  /** A number with all of its digits, however many. */
  digits(value: number): string;
  /** A number without marks between thousands, as years are written. */
  ungrouped(value: number): string;
  /** A share of one as per cent, with exactly so many decimals. */
  percent(share: number, decimals?: number): string;
  /** A share of one as per cent, with more decimals where rounding would change it. */
  exactPercent(share: number, decimals?: number): string;
  /** Month and year of a decimal year: `december 2029`. */
  month(year: number, month: number): string;
  /** A day: `22. december 2025`. */
  day(isoDate: string): string;
}

const cache = new Map<Language, Numbers>();

/** Formats for a language. The minus sign is a real one. */
export function numbersOf(language: Language): Numbers {
  const known = cache.get(language);
  if (known) return known;
  const made = makeNumbers(LOCALES[language]);
  cache.set(language, made);
  return made;
}

function makeNumbers(locale: string): Numbers {
  const formats = new Map<string, Intl.NumberFormat>();
  const write = (
    value: number,
    style: 'decimal' | 'percent',
    least: number,
    most: number,
    useGrouping = true,
  ): string => {
    if (!Number.isFinite(value)) return '–';
    const key = `${style} ${least} ${most} ${useGrouping}`;
    let format = formats.get(key);
    if (!format) {
      format = new Intl.NumberFormat(locale, {
        style,
        minimumFractionDigits: least,
        maximumFractionDigits: most,
        signDisplay: 'negative',
        useGrouping,
      });
      formats.set(key, format);
    }
    return format.format(value).replace('-', '−');
  };
  const months = new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' });
  const days = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  return {
    locale,
    number: (value, decimals = 0) => write(value, 'decimal', decimals, decimals),
    signed: (value) => `${Math.round(value) > 0 ? '+' : ''}${write(value, 'decimal', 0, 0)}`,
    exact: (value, decimals = 0) => write(value, 'decimal', decimals, MAXIMUM_DECIMALS),
    digits: (value) => write(value, 'decimal', 0, MOST_DECIMALS),
    ungrouped: (value) => write(value, 'decimal', 0, MAXIMUM_DECIMALS, false),
    percent: (share, decimals = 1) => write(share, 'percent', decimals, decimals),
    exactPercent: (share, decimals = 0) => write(share, 'percent', decimals, MAXIMUM_DECIMALS),
    month: (year, month) => months.format(Date.UTC(year, month)),
    day: (isoDate) => days.format(new Date(isoDate)),
  };
}

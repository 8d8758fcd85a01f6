const MONTH = /^(\d{4})-(\d{2})$/;
const MONTHS_A_YEAR = 12;

/** The month, 0 to 11, that a decimal year means to the bit, or null. */
export function exactMonth(decimalYear: number): number | null {
  const year = Math.floor(decimalYear);
  const month = Math.round((decimalYear - year) * MONTHS_A_YEAR);
  return monthStart(year, month) === decimalYear ? month : null;
}

/** Decimal year at which a month, 0 to 11, begins. */
export function monthStart(year: number, month: number): number {
  return year + month / MONTHS_A_YEAR;
}

/** Writes an input's value for a link: `2029-12` for a month, else the shortest number that reads back. */
export function writeInput(unit: string, value: number): string {
  const month = unit === 'decimal year' ? exactMonth(value) : null;
  return month === null ? String(value) : `${Math.floor(value)}-${String(month + 1).padStart(2, '0')}`;
}

/** Reads what {@link writeInput} wrote, or a plain number; NaN where it is neither. */
export function readInput(unit: string, text: string): number {
  const match = unit === 'decimal year' ? MONTH.exec(text) : null;
  if (match) {
    const month = Number(match[2]) - 1;
    return month >= 0 && month < MONTHS_A_YEAR ? monthStart(Number(match[1]), month) : Number.NaN;
  }
  return /^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i.test(text) ? Number(text) : Number.NaN;
}

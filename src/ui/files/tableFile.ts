import { dsvFormat } from 'd3-dsv';

/** How numbers and columns are written. */
export type TableForm = 'international' | 'danish';

/** What is beyond them is the machine's own rounding, not the model's. */
const MEANINGFUL_DIGITS = 12;

const BYTE_ORDER_MARK = '\ufeff';

/**
 * Writes rows of words and numbers as a table. The Danish form has decimal commas, semicolons and the mark by
 * which Danish Excel knows its letters. A missing number is an empty cell.
 */
export function writeTable(
  rows: readonly (readonly (string | number | undefined)[])[],
  form: TableForm,
): string {
  const danish = form === 'danish';
  const written = (cell: string | number | undefined): string => {
    if (typeof cell === 'string') return cell;
    if (cell === undefined || !Number.isFinite(cell)) return '';
    const digits = String(Number(cell.toPrecision(MEANINGFUL_DIGITS)));
    return danish ? digits.replace('.', ',') : digits;
  };
  const text = dsvFormat(danish ? ';' : ',').formatRows(rows.map((row) => row.map(written)));
  return `${danish ? BYTE_ORDER_MARK : ''}${text}\n`;
}

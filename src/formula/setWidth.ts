import type { Typeset } from './typeset.ts';

/** What is set as an index or a power, against a letter on the line. */
const SMALL = 0.75;

/** An operator with the space around it, and a bracket or mark with none. */
const OPERATOR = 3;
const MARK = 1;

/** Space between the columns of a table. */
const GAP = 1.5;

/** A word with the space around it; the longest in any language. */
const WORD = 9;

/** About how wide a set formula is, in letters. */
export function setWidth(set: Typeset): number {
  switch (set.element) {
    case 'mn':
      return String(set.value).length;
    case 'mo':
      return /^[()[\];]$/.test(set.sign) ? MARK : OPERATOR;
    case 'mi':
      return set.text.length;
    case 'mtext':
      return WORD;
    case 'name':
      return set.id.length + (set.before ? WORD * SMALL : 0);
    case 'mfrac':
      return Math.max(...set.parts.map(setWidth)) + MARK;
    case 'msup':
    case 'msubsup': {
      const [base = 0, ...small] = set.parts.map(setWidth);
      return base + SMALL * Math.max(0, ...small);
    }
    case 'mtable':
      return columnWidths(set.parts).reduce((sum, width) => sum + width + GAP, 0);
    default:
      return set.parts.reduce((sum, part) => sum + setWidth(part), 0);
  }
}

/** Width of each column of a table, the widest of its cells. */
export function columnWidths(rows: readonly Typeset[]): readonly number[] {
  const cells = rows.map((row) => ('parts' in row ? row.parts.map(setWidth) : []));
  const columns = Math.max(0, ...cells.map((row) => row.length));
  return Array.from({ length: columns }, (_, at) => Math.max(0, ...cells.map((row) => row[at] ?? 0)));
}

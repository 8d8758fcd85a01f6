import { columnWidths, setWidth } from './setWidth.ts';
import type { Typeset } from './typeset.ts';

type Group = Exclude<Extract<Typeset, { parts: readonly Typeset[] }>, { element: 'mtable' }>;
type Table = Extract<Typeset, { element: 'mtable' }>;

/** Signs at which a row can be broken, those that bind least first. */
const LEVELS: readonly (readonly string[])[] = [[';'], ['<', '≤', '>', '≥'], ['+', '−'], ['·']];

/** What a sign at the head of a row takes, with the space of both columns. */
const HEAD = 6;

/**
 * The same formula in rows that are no wider than there is room for, as far as its names allow: broken before an
 * operator, so that nothing has to be scrolled or cut off on paper.
 *
 * @param room in letters
 */
export function broken(set: Typeset, room: number): Typeset {
  if (setWidth(set) <= room) return set;
  switch (set.element) {
    case 'mrow':
      return breakRow(set, room);
    case 'mfrac':
      return { ...set, parts: set.parts.map((part) => broken(part, room)) };
    case 'msup':
    case 'msubsup': {
      const [base, ...small] = set.parts;
      if (!base) return set;
      return { ...set, parts: [broken(base, room - (setWidth(set) - setWidth(base))), ...small] };
    }
    case 'mtable':
      return breakCells(set, room);
    default:
      return set;
  }
}

function breakRow(row: Group, room: number): Typeset {
  for (const level of LEVELS) {
    const pieces = piecesOf(row, level);
    if (pieces.length > 1) return inRows(pieces, room);
  }
  // Brackets, a sign or a word around one part that can be broken.
  const widest = Math.max(...row.parts.map(setWidth));
  const rest = setWidth(row) - widest;
  const parts = row.parts.map((part) => (setWidth(part) === widest ? broken(part, room - rest) : part));
  const [open, inner, close] = parts;
  if (open && close && isSign(open, ['(']) && inner?.element === 'mtable' && inner.use === 'sum') {
    return { ...inner, use: 'bracketed' };
  }
  return { ...row, parts };
}

/** A part of a row with the sign before it; none before the first. */
interface Piece {
  readonly sign: Typeset | null;
  readonly part: Typeset;
}

/** The parts of a row between signs of one level. */
function piecesOf(set: Typeset, level: readonly string[]): readonly Piece[] {
  if (set.element !== 'mrow' || !set.parts.some((part, at) => at > 0 && isSign(part, level))) {
    return [{ sign: null, part: set }];
  }
  const pieces: Piece[] = [];
  let sign: Typeset | null = null;
  for (const part of set.parts) {
    if (isSign(part, level)) {
      sign = part;
      continue;
    }
    const [first, ...others] = piecesOf(part, level);
    if (first) pieces.push({ ...first, sign }, ...others);
  }
  return pieces;
}

const isSign = (set: Typeset, level: readonly string[]): boolean =>
  set.element === 'mo' && level.includes(set.sign);

/** Sets pieces below each other, as many on a row as there is room for. */
function inRows(pieces: readonly Piece[], room: number): Table {
  const rows: { head: Typeset | null; parts: Typeset[]; width: number }[] = [];
  for (const { sign, part } of pieces) {
    const fitted = broken(part, room - HEAD);
    const width = setWidth(fitted);
    const last = rows.at(-1);
    if (last && sign && last.width + setWidth(sign) + width <= room - HEAD) {
      last.parts.push(sign, fitted);
      last.width += setWidth(sign) + width;
    } else rows.push({ head: sign, parts: [fitted], width });
  }
  return {
    element: 'mtable',
    use: 'sum',
    parts: rows.map(({ head, parts }) => ({
      element: 'mtr',
      parts: [
        { element: 'mtd', parts: head ? [head] : [] },
        { element: 'mtd', parts },
      ],
    })),
  };
}

/** Breaks the cells of a table; what narrow columns leave is shared among the wide ones. */
function breakCells(table: Table, room: number): Table {
  const widths = columnWidths(table.parts);
  const fair = room / Math.max(1, widths.length);
  const narrow = widths.filter((width) => width <= fair);
  const left = room - narrow.reduce((sum, width) => sum + width + 2, 0);
  const share = left / Math.max(1, widths.length - narrow.length) - 2;
  return {
    ...table,
    parts: table.parts.map((row) => {
      if (!('parts' in row)) return row;
      const cells = row.parts.map((cell, at) => {
        if ((widths[at] ?? 0) <= fair || cell.element !== 'mtd') return cell;
        return { ...cell, parts: [broken({ element: 'mrow', parts: cell.parts }, share)] };
      });
      return { ...row, parts: cells };
    }),
  };
}

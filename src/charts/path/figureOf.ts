import { TOTAL_QUANTITY } from '../../model/breakdowns.ts';
import { writeFigure } from '../../schema/figureAddress.ts';
import type { PathLine, PathPart } from './pathState.ts';

/** Where a total or a part of it leads in a year. */
export function figureOf(drawn: PathLine | PathPart, year: number): string {
  if ('quantity' in drawn) return writeFigure({ kind: 'quantity', id: drawn.quantity, year });
  return writeFigure({
    kind: 'quantity',
    id: TOTAL_QUANTITY.residual,
    year,
    ...(drawn.kind === 'mine' ? {} : { scenario: drawn.id }),
  });
}

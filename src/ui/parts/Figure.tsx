import type { ReactNode } from 'react';
import { type FigureAddress, writeFigure } from '../../schema/figureAddress.ts';

interface FigureProps {
  readonly of: FigureAddress;
  readonly children: ReactNode;
}

/** A number that opens: a press shows where it comes from. */
export function Figure({ of, children }: FigureProps) {
  return (
    <button type="button" className="figure" data-figure={writeFigure(of)} aria-haspopup="dialog">
      {children}
    </button>
  );
}

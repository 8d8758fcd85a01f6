import type { ReactNode } from 'react';
import { type FigureAddress, writeFigure } from '../../schema/figureAddress.ts';

interface FigureProps {
  /** Where it leads, also as it is written in an address; undefined where nothing is told of it. */
  readonly of: FigureAddress | string | undefined;
  /** True in a table of many, which is one stop for the keyboard; within it the arrow keys move. */
  readonly inTable?: boolean;
  readonly children: ReactNode;
}

/** A number that opens: a press shows where it comes from. */
export function Figure({ of, inTable = false, children }: FigureProps) {
  if (of === undefined) return children;
  return (
    <button
      type="button"
      className="figure"
      data-figure={typeof of === 'string' ? of : writeFigure(of)}
      aria-haspopup="dialog"
      tabIndex={inTable ? -1 : 0}
    >
      {children}
    </button>
  );
}

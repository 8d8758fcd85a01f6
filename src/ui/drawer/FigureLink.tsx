import { type FigureAddress, writeFigure } from '../../schema/figureAddress.ts';
import './figureLink.css';

interface FigureLinkProps {
  readonly to: FigureAddress;
  readonly children: string;
}

/** A name within the panel that leads on to another number. */
export function FigureLink({ to, children }: FigureLinkProps) {
  return (
    <button type="button" className="figure-link" data-figure={writeFigure(to)}>
      {children}
    </button>
  );
}

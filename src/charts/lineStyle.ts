import type { PathLineKind } from './path/pathState.ts';

/** How a line is drawn. */
export interface LineStyle {
  readonly stroke: string;
  readonly strokeWidth: number;
  readonly strokeDasharray?: string;
}

const STYLES: Record<PathLineKind, LineStyle> = {
  businessAsUsual: { stroke: 'var(--line-business-as-usual)', strokeWidth: 2.5 },
  plan: { stroke: 'var(--line-plan)', strokeWidth: 1.5 },
  compared: { stroke: 'var(--line-compared)', strokeWidth: 2.5 },
  before: { stroke: 'var(--accent)', strokeWidth: 1.5, strokeDasharray: '2 4' },
  mine: { stroke: 'var(--accent)', strokeWidth: 4 },
};

/** Dashes that tell the compared scenarios apart; the figures beside the picture carry the same. */
const DASHES = ['8 4', '2 4', '10 3 2 3'];

/** How a scenario is drawn wherever it is. @param pattern tells compared scenarios apart */
export function lineStyleOf(kind: PathLineKind, pattern?: number): LineStyle {
  const strokeDasharray = pattern === undefined ? undefined : DASHES[pattern];
  return strokeDasharray === undefined ? STYLES[kind] : { ...STYLES[kind], strokeDasharray };
}

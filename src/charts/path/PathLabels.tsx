import type { Numbers } from '../../i18n/numbers.ts';
import { BASE_YEAR, LAST_YEAR } from '../../model/years.ts';
import { figureOf } from './figureOf.ts';
import { drawnName } from './labels.ts';
import type { PathLayout } from './pathLayout.ts';
import type { PathLineKind } from './pathState.ts';

const LABEL_COLOURS: Record<PathLineKind, string> = {
  businessAsUsual: 'var(--ink-soft)',
  plan: 'var(--ink)',
  compared: 'var(--line-compared)',
  before: 'var(--accent)',
  mine: 'var(--accent)',
};

/** Names of the parts: left of the areas where they begin, or right of their lines where they end. */
export function PartLabels({ layout }: { readonly layout: PathLayout }) {
  const { partLabels, areas, partLines, plot, xOf } = layout;
  const parts = [...areas, ...partLines].map(({ part }) => part);
  const atLeft = areas.length > 0;
  const from = atLeft ? xOf(BASE_YEAR) : plot.right;
  const elbow = atLeft ? xOf(BASE_YEAR - 1) - 6 : plot.right + 8;
  const text = atLeft ? elbow - 12 : elbow + 10;
  return partLabels.map(({ id, y, anchor }) => {
    const part = parts.find((each) => each.id === id);
    return (
      <g key={id} fontSize="14">
        <path
          d={`M${from},${anchor} L${elbow},${y} H${atLeft ? text + 4 : text - 4}`}
          fill="none"
          stroke={part?.colour}
          strokeWidth="1.5"
        />
        <text x={text} y={y + 5} textAnchor={atLeft ? 'end' : 'start'} fill="var(--ink)">
          {part?.label}
        </text>
      </g>
    );
  });
}

/** Names of the totals where their lines end, with the last year's figure. */
export function LineLabels({ layout, numbers }: { readonly layout: PathLayout; readonly numbers: Numbers }) {
  const { lineLabels, lines, partLines, plot } = layout;
  const onOneLine = partLines.length > 0;
  return lineLabels.map(({ id, y, anchor }) => {
    const line = lines.find((each) => each.line.id === id)?.line;
    if (!line) return null;
    const colour = LABEL_COLOURS[line.kind];
    const weight = line.kind === 'mine' ? 700 : 400;
    return (
      <g key={id} fontSize="14" fill={colour} fontWeight={weight}>
        <path
          d={`M${plot.right},${anchor} L${plot.right + 10},${y}`}
          fill="none"
          stroke={colour}
          strokeWidth="1"
        />
        <text x={plot.right + 14} y={onOneLine ? y + 5 : y - 2}>
          {drawnName(line.label)}
        </text>
        {!onOneLine && (
          <text x={plot.right + 14} y={y + 15} data-figure={figureOf(line, LAST_YEAR)}>
            {numbers.number(line.values.at(-1) ?? Number.NaN)}
          </text>
        )}
      </g>
    );
  });
}

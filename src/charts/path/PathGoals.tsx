import { writeFigure } from '../../schema/figureAddress.ts';
import { GOAL_LINE_PIXELS } from './goals.ts';
import type { PathLayout } from './pathLayout.ts';

/** The goals as marks with their numbers, and how far the scenario is above them. */
export function PathGoals({ layout }: { readonly layout: PathLayout }) {
  return layout.goals.map(({ id, year, x, y, labelX, labelY, label, missedBy }) => {
    const colour = missedBy === null ? 'var(--accent)' : 'var(--missed)';
    return (
      <g key={year} fill={colour} fontSize="14">
        <line
          x1={x}
          x2={x}
          y1={labelY + 6}
          y2={y - 8}
          stroke={colour}
          strokeWidth="1"
          strokeDasharray="2 3"
        />
        <circle cx={x} cy={y} r="7" fill="var(--paper)" stroke={colour} strokeWidth="2.5" />
        <circle cx={x} cy={y} r="2.5" />
        <g
          textAnchor="middle"
          paintOrder="stroke"
          stroke="var(--paper)"
          strokeWidth="4"
          strokeLinejoin="round"
        >
          <text
            x={labelX}
            y={labelY - (missedBy === null ? 0 : GOAL_LINE_PIXELS)}
            fontWeight="600"
            data-figure={id}
          >
            {label}
          </text>
          {missedBy !== null && (
            <text x={labelX} y={labelY} data-figure={writeFigure({ kind: 'gap', id })}>
              {missedBy}
            </text>
          )}
        </g>
      </g>
    );
  });
}

import { BASE_YEAR } from '../../model/years.ts';
import type { PathLayout } from './pathLayout.ts';

const LABEL_LIFT_PIXELS = 74;

/** The goals as marks with their numbers, and how far the scenario is above them. */
export function PathGoals({ layout }: { readonly layout: PathLayout }) {
  const { goals, lines, narrow, xOf } = layout;
  return goals.map((goal) => {
    const highest = Math.min(
      goal.y,
      ...lines.map(({ line }) => layout.yOf(line.values[goal.year - BASE_YEAR] ?? 0)),
    );
    const labelY = highest - (narrow ? 46 : LABEL_LIFT_PIXELS);
    const colour = goal.missedBy === null ? 'var(--accent)' : 'var(--missed)';
    return (
      <g key={goal.year} fill={colour} fontSize="14">
        <line
          x1={xOf(goal.year)}
          x2={xOf(goal.year)}
          y1={labelY + 6}
          y2={goal.y - 8}
          stroke={colour}
          strokeWidth="1"
          strokeDasharray="2 3"
        />
        <circle cx={goal.x} cy={goal.y} r="7" fill="var(--paper)" stroke={colour} strokeWidth="2.5" />
        <circle cx={goal.x} cy={goal.y} r="2.5" />
        <g paintOrder="stroke" stroke="var(--paper)" strokeWidth="4" strokeLinejoin="round">
          <text
            x={goal.x}
            y={labelY - (goal.missedBy === null ? 0 : 18)}
            textAnchor="middle"
            fontWeight="600"
          >
            {goal.label}
          </text>
          {goal.missedBy !== null && (
            <text x={goal.x} y={labelY} textAnchor="middle">
              {goal.missedBy}
            </text>
          )}
        </g>
      </g>
    );
  });
}

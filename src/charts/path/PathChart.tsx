import type { Numbers } from '../../i18n/numbers.ts';
import { BASE_YEAR, YEARS } from '../../model/years.ts';
import { lineStyleOf } from '../lineStyle.ts';
import { PathAxes } from './PathAxes.tsx';
import { PathGoals } from './PathGoals.tsx';
import { LineLabels, PartLabels } from './PathLabels.tsx';
import { PathPoints } from './PathPoints.tsx';
import type { PathLayout } from './pathLayout.ts';
import type { PathWords } from './pathState.ts';

interface PathChartProps {
  readonly layout: PathLayout;
  readonly numbers: Numbers;
  readonly words: PathWords;
  /** Year that is marked; null for none. */
  readonly cursorYear: number | null;
  /** Told from other pictures on the same page. */
  readonly idPrefix: string;
}

/** Draws the path: takes a layout and gives SVG, and knows nothing else. */
export function PathChart({ layout, numbers, words, cursorYear, idPrefix }: PathChartProps) {
  const { size, plot, areas, partLines, lines } = layout;
  const hatch = `${idPrefix}-hatch`;
  return (
    <g>
      <defs>
        <pattern id={hatch} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="6" height="6" fill="var(--paper)" />
          <rect width="2.5" height="6" fill="var(--source-biogenicCredit)" />
        </pattern>
      </defs>
      <rect width={size.width} height={size.height} fill="var(--paper)" />
      {areas.map(({ part, shape }) => (
        <path
          key={part.id}
          d={shape}
          fill={part.hatched ? `url(#${hatch})` : part.colour}
          stroke={part.hatched ? 'var(--source-biogenicCredit)' : 'var(--paper)'}
          strokeWidth="1"
        />
      ))}
      <PathAxes layout={layout} numbers={numbers} />
      {cursorYear !== null && (
        <line
          x1={layout.xOf(cursorYear)}
          x2={layout.xOf(cursorYear)}
          y1={plot.top}
          y2={plot.bottom}
          stroke="var(--ink)"
          strokeWidth="1"
        />
      )}
      {partLines.map(({ part, shape }) => (
        <path
          key={part.id}
          d={shape}
          fill="none"
          stroke={part.colour}
          strokeWidth="3"
          strokeLinejoin="round"
          {...(part.hatched ? { strokeDasharray: '3 3' } : {})}
        />
      ))}
      {lines.map(({ line, shape }) => (
        <g key={line.id} fill="none" strokeLinejoin="round">
          <path d={shape} stroke="var(--paper)" strokeWidth={lineStyleOf(line.kind).strokeWidth + 3} />
          <path d={shape} {...lineStyleOf(line.kind, line.pattern)} />
        </g>
      ))}
      <PathPoints layout={layout} words={words} />
      <PathGoals layout={layout} />
      {cursorYear !== null && <CursorDots layout={layout} year={cursorYear} />}
      <PartLabels layout={layout} />
      <LineLabels layout={layout} numbers={numbers} />
    </g>
  );
}

function CursorDots({ layout, year }: { readonly layout: PathLayout; readonly year: number }) {
  const at = YEARS.indexOf(year);
  const dots = [
    ...layout.lines
      .filter(({ line }) => line.kind !== 'before')
      .map(({ line }) => ({ id: line.id, value: line.values[at], fill: lineStyleOf(line.kind).stroke })),
    ...layout.partLines.map(({ part }) => ({ id: part.id, value: part.values[at], fill: part.colour })),
  ];
  return dots.map(({ id, value, fill }) =>
    value === undefined || !Number.isFinite(value) ? null : (
      <circle
        key={id}
        cx={layout.xOf(BASE_YEAR + at)}
        cy={layout.yOf(value)}
        r="4.5"
        fill={fill}
        stroke="var(--paper)"
        strokeWidth="2"
      />
    ),
  );
}

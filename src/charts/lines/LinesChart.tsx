import type { Numbers } from '../../i18n/numbers.ts';
import type { LineStyle } from '../lineStyle.ts';
import type { Lines } from './placeLines.ts';

interface LinesChartProps {
  readonly lines: Lines;
  readonly numbers: Numbers;
  readonly styleOf: (id: string) => LineStyle;
  /** On which side the axis has its numbers; zero stands on the other, so that lines pass it by. */
  readonly numbersAt: 'start' | 'end';
  /** What stands at a line's end; null where lines are named elsewhere. */
  readonly nameOf: ((id: string) => string) | null;
}

const NAME_GAP_PIXELS = 8;

/** Draws lines over the years: takes places and gives SVG. */
export function LinesChart({
  lines: { plot, xOf, yOf, lines, ticks, years },
  numbers,
  styleOf,
  numbersAt,
  nameOf,
}: LinesChartProps) {
  return (
    <g fontSize="14">
      {ticks.map((tick) => (
        <line
          key={tick}
          x1={plot.left}
          x2={plot.right}
          y1={yOf(tick)}
          y2={yOf(tick)}
          stroke={tick === 0 ? 'var(--ink-soft)' : 'var(--rule)'}
        />
      ))}
      {lines.map(({ id, shape }) => (
        <path key={id} d={shape} fill="none" strokeLinejoin="round" {...styleOf(id)} />
      ))}
      {ticks.map((tick) => (
        <text
          key={tick}
          x={(tick === 0) === (numbersAt === 'end') ? plot.left : plot.right}
          y={yOf(tick) - 4}
          textAnchor={(tick === 0) === (numbersAt === 'end') ? 'start' : 'end'}
          fill="var(--ink-soft)"
          paintOrder="stroke"
          stroke="var(--paper)"
          strokeWidth="3"
        >
          {numbers.number(tick)}
        </text>
      ))}
      {years.map((year, at) => (
        <text
          key={year}
          x={xOf(year)}
          y={plot.bottom + 21}
          fill="var(--ink-soft)"
          textAnchor={at === 0 ? 'start' : at === years.length - 1 ? 'end' : 'middle'}
        >
          {year}
        </text>
      ))}
      {nameOf &&
        lines.map(({ id, end }) => (
          <text key={id} x={plot.right + NAME_GAP_PIXELS} y={end + 5} fill={styleOf(id).stroke}>
            {nameOf(id)}
          </text>
        ))}
    </g>
  );
}

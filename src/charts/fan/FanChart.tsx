import type { Numbers } from '../../i18n/numbers.ts';
import type { Fan } from './placeFan.ts';

/** A word at the right end of what it names. */
export interface FanWord {
  readonly text: string;
  readonly y: number;
  readonly strong: boolean;
}

interface FanChartProps {
  readonly fan: Fan;
  readonly numbers: Numbers;
  readonly words: readonly FanWord[];
}

/** Draws a fan: takes places and gives SVG. */
export function FanChart({ fan, numbers, words }: FanChartProps) {
  const { plot, xOf, yOf } = fan;
  return (
    <g fontSize="14">
      <path d={fan.outer} fill="var(--accent)" opacity="0.18" />
      <path d={fan.inner} fill="var(--accent)" opacity="0.35" />
      {fan.ticks.map((tick) => (
        <g key={tick}>
          <line
            x1={plot.left}
            x2={plot.right}
            y1={yOf(tick)}
            y2={yOf(tick)}
            stroke={tick === 0 ? 'var(--ink-soft)' : 'var(--rule)'}
          />
          <text
            x={tick === 0 ? plot.left : plot.right}
            y={yOf(tick) - 4}
            textAnchor={tick === 0 ? 'start' : 'end'}
            fill="var(--ink-soft)"
          >
            {numbers.number(tick)}
          </text>
        </g>
      ))}
      <path d={fan.median} fill="none" stroke="var(--accent)" strokeWidth="1.5" strokeDasharray="5 3" />
      <path d={fan.path} fill="none" stroke="var(--accent)" strokeWidth="3" />
      {fan.goals.map(({ year, x, y }) => (
        <circle key={year} cx={x} cy={y} r="5" fill="var(--paper)" stroke="var(--ink)" strokeWidth="2" />
      ))}
      {fan.years.map((year, at) => (
        <text
          key={year}
          x={xOf(year)}
          y={plot.bottom + 21}
          fill="var(--ink-soft)"
          textAnchor={at === 0 ? 'start' : at === fan.years.length - 1 ? 'end' : 'middle'}
        >
          {year}
        </text>
      ))}
      {words.map(({ text, y, strong }) => (
        <text key={text} x={plot.right + 8} y={y + 5} fill="var(--ink)" fontWeight={strong ? 700 : 400}>
          {text}
        </text>
      ))}
    </g>
  );
}

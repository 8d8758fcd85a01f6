import type { Numbers } from '../../i18n/numbers.ts';
import { AxisWords, TickLines } from '../AxisWords.tsx';
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
  const { plot } = fan;
  return (
    <g fontSize="14">
      <path d={fan.outer} fill="var(--accent)" opacity="0.18" />
      <path d={fan.inner} fill="var(--accent)" opacity="0.35" />
      <TickLines axes={fan} />
      <path d={fan.median} fill="none" stroke="var(--accent)" strokeWidth="1.5" strokeDasharray="5 3" />
      <path d={fan.path} fill="none" stroke="var(--accent)" strokeWidth="3" />
      {fan.goals.map(({ year, x, y }) => (
        <circle key={year} cx={x} cy={y} r="5" fill="var(--paper)" stroke="var(--ink)" strokeWidth="2" />
      ))}
      <AxisWords axes={fan} numbers={numbers} />
      {words.map(({ text, y, strong }) => (
        <text key={text} x={plot.right + 8} y={y + 5} fill="var(--ink)" fontWeight={strong ? 700 : 400}>
          {text}
        </text>
      ))}
    </g>
  );
}

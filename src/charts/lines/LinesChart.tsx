import type { Numbers } from '../../i18n/numbers.ts';
import { AxisWords, TickLines } from '../AxisWords.tsx';
import type { LineStyle } from '../lineStyle.ts';
import { type Lines, NAME_LINE_PIXELS } from './placeLines.ts';

interface LinesChartProps {
  readonly lines: Lines;
  readonly numbers: Numbers;
  readonly styleOf: (id: string) => LineStyle;
  /** On which side the axis has its numbers. */
  readonly numbersAt: 'start' | 'end';
  /** What stands at a line's end, in lines of text; null where lines are named elsewhere. */
  readonly nameOf: ((id: string) => readonly string[]) | null;
}

const GAP_PIXELS = 8;
const SIGN_PIXELS = 22;

/** Where a name begins after the end of its line: the sign of the line stands between. */
export const NAME_START_PIXELS = SIGN_PIXELS + 2 * GAP_PIXELS;

/** Draws lines over the years: takes places and gives SVG. */
export function LinesChart({ lines: placed, numbers, styleOf, numbersAt, nameOf }: LinesChartProps) {
  const { plot, lines } = placed;
  return (
    <g fontSize="14">
      <TickLines axes={placed} />
      {lines.map(({ id, shape }) => (
        <path key={id} d={shape} fill="none" strokeLinejoin="round" {...styleOf(id)} />
      ))}
      <AxisWords axes={placed} numbers={numbers} numbersAt={numbersAt} />
      {nameOf &&
        lines.map(({ id, end }) => (
          <LineName key={id} x={plot.right + GAP_PIXELS} y={end} words={nameOf(id)} style={styleOf(id)} />
        ))}
    </g>
  );
}

interface LineNameProps {
  readonly x: number;
  readonly y: number;
  readonly words: readonly string[];
  readonly style: LineStyle;
}

/** A name with the sign of its line before it, so that lines that end in one place are told apart. */
function LineName({ x, y, words, style }: LineNameProps) {
  const first = y - ((words.length - 1) * NAME_LINE_PIXELS) / 2;
  return (
    <g transform={`translate(${x} ${first})`}>
      <path d={`M0 0h${SIGN_PIXELS}`} fill="none" {...style} />
      {words.map((line, at) => (
        <text key={line} x={SIGN_PIXELS + GAP_PIXELS} y={at * NAME_LINE_PIXELS + 5} fill={style.stroke}>
          {line}
        </text>
      ))}
    </g>
  );
}

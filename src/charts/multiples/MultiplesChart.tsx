import type { Numbers } from '../../i18n/numbers.ts';
import type { LineStyle } from '../lineStyle.ts';
import { LinesChart } from '../lines/LinesChart.tsx';
import type { Multiples } from './placeMultiples.ts';

interface MultiplesChartProps {
  readonly placed: Multiples;
  readonly numbers: Numbers;
  readonly styleOf: (id: string) => LineStyle;
}

const TITLE_LINE_PIXELS = 18;

/** Draws small pictures side by side: takes places and gives SVG. */
export function MultiplesChart({ placed: { multiples }, numbers, styleOf }: MultiplesChartProps) {
  return multiples.map(({ id, x, y, title, lines }) => (
    <g key={id} transform={`translate(${x} ${y})`}>
      {title.map((words, at) => (
        <text
          key={words}
          y={(at - title.length) * TITLE_LINE_PIXELS + 12}
          fontSize="14"
          fontWeight="700"
          fill="var(--ink)"
        >
          {words}
        </text>
      ))}
      <LinesChart lines={lines} numbers={numbers} styleOf={styleOf} numbersAt="end" nameOf={null} />
    </g>
  ));
}

import type { Numbers } from '../../i18n/numbers.ts';
import { AxisWords, TickLines } from '../AxisWords.tsx';
import type { Wedges } from './placeWedges.ts';

interface WedgesChartProps {
  readonly wedges: Wedges;
  /** Room for the names, in pixels. */
  readonly beside: number;
  readonly numbers: Numbers;
  readonly nameOf: (id: string) => string;
  readonly colourOf: (id: string) => string;
}

const LETTER_PIXELS = 6.9;
const NAME_GAP_PIXELS = 14;

/** A name as far as there is room for it. */
const drawn = (name: string, pixels: number): string => {
  const letters = Math.floor(pixels / LETTER_PIXELS);
  return name.length > letters ? `${name.slice(0, letters - 1).trimEnd()}…` : name;
};

/** Draws what parts change between two paths: takes places and gives SVG. */
export function WedgesChart({ wedges, beside, numbers, nameOf, colourOf }: WedgesChartProps) {
  const { plot } = wedges;
  return (
    <g fontSize="14">
      <TickLines axes={wedges} />
      {wedges.wedges.map(({ id, shape }) => (
        <path key={id} d={shape} fill={colourOf(id)} stroke="var(--paper)" strokeWidth="0.75" />
      ))}
      <path d={wedges.from} fill="none" stroke="var(--line-business-as-usual)" strokeWidth="2.5" />
      <path d={wedges.to} fill="none" stroke="var(--accent)" strokeWidth="3.5" />
      <AxisWords axes={wedges} numbers={numbers} />
      {wedges.wedges.map(({ id, label }) =>
        label === null ? null : (
          <g key={id}>
            <path
              d={`M${plot.right + 1},${label.anchor} L${plot.right + 10},${label.y}`}
              fill="none"
              stroke={colourOf(id)}
              strokeWidth="2"
            />
            <text x={plot.right + NAME_GAP_PIXELS} y={label.y + 5} fill="var(--ink)">
              {drawn(nameOf(id), beside - NAME_GAP_PIXELS)}
            </text>
          </g>
        ),
      )}
    </g>
  );
}

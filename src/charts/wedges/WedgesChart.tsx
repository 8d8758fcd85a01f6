import type { Numbers } from '../../i18n/numbers.ts';
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
  const { plot, xOf, yOf } = wedges;
  return (
    <g fontSize="14">
      {wedges.ticks.map((tick) => (
        <g key={tick} fill="var(--ink-soft)">
          <line
            x1={plot.left}
            x2={plot.right}
            y1={yOf(tick)}
            y2={yOf(tick)}
            stroke={tick === 0 ? 'var(--ink-soft)' : 'var(--rule)'}
          />
        </g>
      ))}
      {wedges.wedges.map(({ id, shape }) => (
        <path key={id} d={shape} fill={colourOf(id)} stroke="var(--paper)" strokeWidth="0.75" />
      ))}
      <path d={wedges.from} fill="none" stroke="var(--line-business-as-usual)" strokeWidth="2.5" />
      <path d={wedges.to} fill="none" stroke="var(--accent)" strokeWidth="3.5" />
      {wedges.ticks.map((tick) => (
        <text
          key={tick}
          x={tick === 0 ? plot.left : plot.right}
          y={yOf(tick) - 4}
          textAnchor={tick === 0 ? 'start' : 'end'}
          fill="var(--ink-soft)"
          paintOrder="stroke"
          stroke="var(--paper)"
          strokeWidth="3"
        >
          {numbers.number(tick)}
        </text>
      ))}
      {wedges.years.map((year, at) => (
        <text
          key={year}
          x={xOf(year)}
          y={plot.bottom + 21}
          fill="var(--ink-soft)"
          textAnchor={at === 0 ? 'start' : at === wedges.years.length - 1 ? 'end' : 'middle'}
        >
          {year}
        </text>
      ))}
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

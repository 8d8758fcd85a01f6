import { memo, useId } from 'react';
import type { Band } from './bands.ts';
import type { PlacedHeatMap } from './placeHeatMap.ts';

/** A word at a tick. */
export interface TickWord {
  readonly text: string;
  readonly at: number;
}

interface HeatMapProps {
  readonly placed: PlacedHeatMap;
  readonly across: readonly TickWord[];
  readonly up: readonly TickWord[];
}

/** The colour of a band: the farther from the goal, the stronger. */
export const bandColour = ({ side, level }: Band): string => `var(--map-${side}-${level})`;

const TICK_PIXELS = 5;
const LETTER_PIXELS = 8.8;

/**
 * Draws the cells, the line and the axes, once for all: what follows the pointer is drawn on top of it. Where the
 * goal is missed the cells are hatched, since few who see colours otherwise can tell a pale green from a pale red.
 */
export const HeatMap = memo(function HeatMap({ placed: { plot, shapes, pieces }, across, up }: HeatMapProps) {
  const hatch = useId();
  const missed = shapes.filter(({ side }) => side === 'missed').map(({ shape }) => shape);
  const line = pieces.map(([from, to]) => `M${from.join(' ')}L${to.join(' ')}`).join('');
  return (
    <g fontSize="14" fill="var(--ink-soft)">
      {shapes.map(({ shape, ...band }) => (
        <path
          key={`${band.side} ${band.level}`}
          d={shape}
          fill={bandColour(band)}
          shapeRendering="crispEdges"
        />
      ))}
      <pattern id={hatch} width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect width="1.25" height="7" fill="var(--map-hatch)" />
      </pattern>
      <path d={missed.join('')} fill={`url(#${hatch})`} />
      <g fill="none" strokeLinecap="round">
        <path d={line} stroke="var(--paper)" strokeWidth="6" />
        <path d={line} stroke="var(--ink)" strokeWidth="2.5" />
      </g>
      <g stroke="var(--ink-soft)">
        {across.map(({ text, at }) => (
          <line key={text} x1={at} x2={at} y1={plot.bottom} y2={plot.bottom + TICK_PIXELS} />
        ))}
        {up.map(({ text, at }) => (
          <line key={text} x1={plot.left - TICK_PIXELS} x2={plot.left} y1={at} y2={at} />
        ))}
      </g>
      {across.map(({ text, at }) => {
        const half = (text.length * LETTER_PIXELS) / 2;
        const place = Math.min(at, plot.right - half);
        return (
          <text key={text} x={place} y={plot.bottom + 21} textAnchor="middle">
            {text}
          </text>
        );
      })}
      {up.map(({ text, at }) => (
        <text key={text} x={plot.left - TICK_PIXELS - 3} y={at + 5} textAnchor="end">
          {text}
        </text>
      ))}
    </g>
  );
});

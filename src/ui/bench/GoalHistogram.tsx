import { useId, useRef } from 'react';
import { useTranslations } from 'use-intl';
import type { Histogram } from '../../analysis/distribution.ts';
import { placeHistogram } from '../../charts/histogram/placeHistogram.ts';
import { useNumbers } from '../appContext.ts';
import { useSize } from '../path/useSize.ts';

interface GoalHistogramProps {
  readonly histogram: Histogram;
  readonly year: number;
  readonly goal: number;
}

/** Words at the goal's line stand right of it in this part of the picture, left of it in the rest. */
const RIGHT_PART = 0.5;

/** How the futures of a goal's year are spread about the goal. */
export function GoalHistogram({ histogram, year, goal }: GoalHistogramProps) {
  const t = useTranslations('bench');
  const numbers = useNumbers();
  const frame = useRef<HTMLDivElement>(null);
  const size = useSize(frame);
  const clip = useId();
  const placed = size && placeHistogram(histogram, goal, size);
  const { edges } = histogram;
  const goalWords = t('goalAt', { tonnes: numbers.number(goal) });
  return (
    <figure className="histogram">
      <figcaption>
        <h4>{t('histogram', { year: String(year) })}</h4>
      </figcaption>
      <div className="histogram-frame" ref={frame}>
        {size && placed && (
          <svg width={size.width} height={size.height} role="img" aria-label={t('histogramSpoken')}>
            <clipPath id={clip}>
              <rect width={placed.goal} height={size.height} />
            </clipPath>
            {placed.bars.map(({ x, width, y, height, reached }) => {
              const bar = { x: x + 0.5, width: Math.max(0, width - 1), y, height };
              return (
                <g key={x}>
                  {reached !== true && <rect {...bar} fill="var(--missed)" opacity="0.6" />}
                  {reached === null && <rect {...bar} fill="var(--paper)" clipPath={`url(#${clip})`} />}
                  {reached !== false && (
                    <rect
                      {...bar}
                      fill="var(--accent)"
                      opacity="0.75"
                      {...(reached === null ? { clipPath: `url(#${clip})` } : {})}
                    />
                  )}
                </g>
              );
            })}
            <line
              x1={placed.goal}
              x2={placed.goal}
              y1={0}
              y2={placed.bottom}
              stroke="var(--ink)"
              strokeWidth="2"
            />
            <text
              x={placed.goal < size.width * RIGHT_PART ? placed.goal + 7 : placed.goal - 7}
              y={14}
              fontSize="14"
              fontWeight="600"
              fill="var(--ink)"
              textAnchor={placed.goal < size.width * RIGHT_PART ? 'start' : 'end'}
            >
              {goalWords}
            </text>
            <line x1={0} x2={size.width} y1={placed.bottom} y2={placed.bottom} stroke="var(--ink-soft)" />
            <text x={placed.first} y={size.height - 6} fontSize="14" fill="var(--ink-soft)">
              {numbers.number(edges[0] ?? Number.NaN)}
            </text>
            <text x={placed.last} y={size.height - 6} fontSize="14" fill="var(--ink-soft)" textAnchor="end">
              {numbers.number(edges.at(-1) ?? Number.NaN)}
            </text>
          </svg>
        )}
      </div>
    </figure>
  );
}

import type { Numbers } from '../i18n/numbers.ts';
import type { YearAxes } from './yearAxes.ts';

/** Lines across a small picture at its ticks, zero the stronger; drawn first, under all else. */
export function TickLines({ axes: { plot, yOf, ticks } }: { readonly axes: YearAxes }) {
  return ticks.map((tick) => (
    <line
      key={tick}
      x1={plot.left}
      x2={plot.right}
      y1={yOf(tick)}
      y2={yOf(tick)}
      stroke={tick === 0 ? 'var(--ink-soft)' : 'var(--rule)'}
    />
  ));
}

interface AxisWordsProps {
  readonly axes: YearAxes;
  readonly numbers: Numbers;
  /** On which side the axis has its numbers; zero stands on the other, so that lines pass it by. */
  readonly numbersAt?: 'start' | 'end';
}

/** Numbers at the ticks and the years below; drawn last, so that no line crosses them out. */
export function AxisWords({ axes, numbers, numbersAt = 'end' }: AxisWordsProps) {
  const { plot, xOf, yOf, ticks, years } = axes;
  return (
    <g fill="var(--ink-soft)" data-axis>
      {ticks.map((tick) => {
        const isLeft = (tick === 0) === (numbersAt === 'end');
        return (
          <text
            key={tick}
            x={isLeft ? plot.left : plot.right}
            y={yOf(tick) - 4}
            textAnchor={isLeft ? 'start' : 'end'}
            paintOrder="stroke"
            stroke="var(--paper)"
            strokeWidth="3"
          >
            {numbers.exact(tick)}
          </text>
        );
      })}
      {years.map((year, at) => (
        <text
          key={year}
          x={xOf(year)}
          y={plot.bottom + 21}
          textAnchor={at === 0 ? 'start' : at === years.length - 1 ? 'end' : 'middle'}
        >
          {year}
        </text>
      ))}
    </g>
  );
}

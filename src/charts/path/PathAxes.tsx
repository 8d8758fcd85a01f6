import type { Numbers } from '../../i18n/numbers.ts';
import type { PathLayout } from './pathLayout.ts';

/** Hairlines at a few values, zero stronger, and the years below. */
export function PathAxes({ layout, numbers }: { readonly layout: PathLayout; readonly numbers: Numbers }) {
  const { plot, domain, xOf, yOf, yearTicks, labelledTicks, narrow, size } = layout;
  return (
    <g fill="var(--ink-soft)" fontSize="14" data-axis>
      {domain.ticks.map((tick) => (
        <g key={tick}>
          <line
            x1={tick === 0 ? 0 : plot.left}
            x2={plot.right}
            y1={yOf(tick)}
            y2={yOf(tick)}
            stroke={tick === 0 ? 'var(--ink-soft)' : 'var(--rule)'}
            strokeWidth="1"
          />
          {labelledTicks.includes(tick) && (
            <text
              x={narrow ? plot.right - 4 : plot.right + 14}
              y={narrow ? yOf(tick) - 5 : yOf(tick) + 5}
              textAnchor={narrow ? 'end' : 'start'}
              paintOrder="stroke"
              stroke="var(--paper)"
              strokeWidth="3"
            >
              {numbers.number(tick)}
            </text>
          )}
        </g>
      ))}
      {!narrow && (
        <text x="2" y={yOf(0) - 5}>
          {numbers.number(0)}
        </text>
      )}
      {yearTicks.map((year) => (
        <g key={year}>
          <line
            x1={xOf(year)}
            x2={xOf(year)}
            y1={plot.bottom}
            y2={plot.bottom + 5}
            stroke="var(--ink-soft)"
            strokeWidth="1"
          />
          <text x={Math.min(xOf(year), size.width - 18)} y={plot.bottom + 21} textAnchor="middle">
            {year}
          </text>
        </g>
      ))}
    </g>
  );
}

import type { PathLayout, PlacedPoint } from './pathLayout.ts';
import type { PathWords } from './pathState.ts';

/** The reported years. Nothing is drawn between them, since nothing is known between them. */
export function PathPoints({ layout, words }: { readonly layout: PathLayout; readonly words: PathWords }) {
  const first = layout.points.find(({ offScale }) => offScale);
  return (
    <g>
      {first && <FirstPoint point={first} layout={layout} words={words} />}
      {layout.points
        .filter((point) => point !== first)
        .map((point) => (
          <circle
            key={point.year}
            data-figure={point.id}
            cx={point.x}
            cy={point.y}
            r="5"
            fill={point.comparable ? 'var(--ink)' : 'var(--paper)'}
            stroke={point.comparable ? 'var(--paper)' : 'var(--ink)'}
            strokeWidth="2"
          />
        ))}
    </g>
  );
}

interface FirstPointProps {
  readonly point: PlacedPoint;
  readonly layout: PathLayout;
  readonly words: PathWords;
}

/** The first year lies far above the rest; its stem is broken and says so. */
function FirstPoint({ point, layout, words }: FirstPointProps) {
  const { plot, narrow } = layout;
  const zero = layout.yOf(0);
  const middle = plot.top + 26;
  return (
    <g fill="var(--ink)" fontSize="14">
      <path
        d={`M${point.x},${point.y} V${middle - 8} l-6,4 l12,8 l-6,4 V${zero}`}
        fill="none"
        stroke="var(--ink-soft)"
        strokeWidth="1.5"
      />
      <circle cx={point.x} cy={point.y} r="5" stroke="var(--paper)" strokeWidth="2" />
      <text x={point.x + 11} y={point.y + 5} data-figure={point.id}>
        <tspan fontWeight="600">{point.label}</tspan>
        {!narrow && (
          <tspan dx="6" fill="var(--ink-soft)">
            {words.notToScale}
          </tspan>
        )}
      </text>
      <text x={point.x} y={plot.bottom + 21} textAnchor="middle" fill="var(--ink-soft)">
        {point.year}
      </text>
    </g>
  );
}

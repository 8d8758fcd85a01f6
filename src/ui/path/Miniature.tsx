import { useMemo } from 'react';
import { linearScale } from '../../charts/scale.ts';
import { TOTAL_QUANTITY } from '../../model/breakdowns.ts';
import { BASE_YEAR, LAST_YEAR } from '../../model/years.ts';
import { useApp, useSimulations } from '../appContext.ts';
import { seriesOf } from './seriesOf.ts';

const WIDTH = 132;
const HEIGHT = 52;
const MARGIN = 5;

/** The path in small, which stays in sight on a phone while the levers move under the thumb. */
export function Miniature() {
  const { index, municipality, businessAsUsual } = useApp();
  const mine = useSimulations(({ current }) => current?.series);
  const reference = useSimulations(({ others }) => others.get(businessAsUsual.id)?.series);
  const shapes = useMemo(() => {
    const most = municipality.totals.find(({ year }) => year === BASE_YEAR)?.value ?? 1;
    const x = linearScale([BASE_YEAR, LAST_YEAR], [MARGIN, WIDTH - MARGIN]);
    const y = linearScale([0, most], [HEIGHT - 2 * MARGIN, MARGIN]);
    const shape = (series: Float64Array | undefined) =>
      series
        ? seriesOf(index, series, TOTAL_QUANTITY.residual)
            .map((value, at) => `${at === 0 ? 'M' : 'L'}${x(BASE_YEAR + at)},${y(value)}`)
            .join('')
        : '';
    return {
      mine: shape(mine),
      reference: shape(reference),
      zero: y(0),
      goals: municipality.targets.map(({ year, value }) => ({ year, x: x(year), y: y(value) })),
    };
  }, [index, municipality, mine, reference]);
  return (
    <svg className="miniature" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
      <path d={`M0,${shapes.zero}H${WIDTH}`} stroke="var(--ink-soft)" strokeWidth="1" />
      <path d={shapes.reference} fill="none" stroke="var(--line-business-as-usual)" strokeWidth="1.5" />
      <path d={shapes.mine} fill="none" stroke="var(--accent)" strokeWidth="3" />
      {shapes.goals.map((goal) => (
        <circle
          key={goal.year}
          cx={goal.x}
          cy={goal.y}
          r="3.5"
          fill="var(--paper)"
          stroke="var(--ink)"
          strokeWidth="1.5"
        />
      ))}
    </svg>
  );
}

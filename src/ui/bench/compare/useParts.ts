import { useMemo } from 'react';
import { type DrawnSeries, domainOf } from '../../../charts/lines/placeLines.ts';
import type { Breakdown } from '../../../state/views.ts';
import { useApp, useTextOf } from '../../appContext.ts';
import { partsOf } from '../../path/partsOf.ts';
import { seriesOf } from '../../path/seriesOf.ts';
import type { ComparedScenario } from './useComparison.ts';

/** A part of the total in every compared scenario. */
export interface ComparedPart {
  readonly id: string;
  readonly label: string;
  /** One series for each scenario, by its id. */
  readonly series: readonly DrawnSeries[];
  /** Tonnes a year by which scenarios differ most in any year. */
  readonly spread: number;
}

/** Less is no difference that a picture could show. */
const LEAST_SPREAD_TONNES = 0.5;

/** Parts of the total, those first in which scenarios differ most, and the axis that all of them share. */
export function useParts(compared: readonly ComparedScenario[], by: Breakdown) {
  const { index, municipality } = useApp();
  const textOf = useTextOf();
  return useMemo(() => {
    const parts = partsOf(by).map(({ id, quantity }): ComparedPart => {
      const series = compared.map((each) => ({
        id: each.id,
        values: seriesOf(index, each.series, quantity),
      }));
      const label = municipality.partLabels[quantity];
      return { id, label: label ? textOf(label) : id, series, spread: spreadOf(series) };
    });
    const differing = parts.filter(({ spread }) => spread >= LEAST_SPREAD_TONNES);
    return {
      all: parts,
      differing: differing.toSorted((one, other) => other.spread - one.spread),
      same: parts.filter(({ spread }) => spread < LEAST_SPREAD_TONNES),
      domain: domainOf(differing.flatMap(({ series }) => series)),
    };
  }, [compared, by, index, municipality, textOf]);
}

function spreadOf(series: readonly DrawnSeries[]): number {
  const [first] = series;
  const spreads = (first?.values ?? []).map((_, at) => {
    const values = series.map(({ values }) => values[at] ?? Number.NaN);
    return Math.max(...values) - Math.min(...values);
  });
  return Math.max(0, ...spreads);
}

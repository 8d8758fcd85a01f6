import { useMemo } from 'react';
import { greatestSpread, LEAST_DIFFERENCE, type Spread } from '../../../charts/lines/differences.ts';
import { type DrawnSeries, domainOf } from '../../../charts/lines/placeLines.ts';
import type { Breakdown } from '../../../state/views.ts';
import { useApp, useTextOf } from '../../appContext.ts';
import { partsOf } from '../../path/partsOf.ts';
import { seriesOf } from '../../path/seriesOf.ts';
import type { ComparedScenario } from './useComparison.ts';

/** A part of the total in every compared scenario. */
export interface ComparedPart {
  readonly id: string;
  /** The model's quantity that it shows. */
  readonly quantity: string;
  readonly label: string;
  /** One series for each scenario, by its id. */
  readonly series: readonly DrawnSeries[];
  /** Where scenarios differ most, in tonnes a year. */
  readonly spread: Spread;
}

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
      return { id, quantity, label: label ? textOf(label) : id, series, spread: greatestSpread(series) };
    });
    const differing = parts.filter(({ spread }) => spread.size >= LEAST_DIFFERENCE);
    return {
      all: parts,
      differing: differing.toSorted((one, other) => other.spread.size - one.spread.size),
      same: parts.filter(({ spread }) => spread.size < LEAST_DIFFERENCE),
      domain: domainOf(differing.flatMap(({ series }) => series)),
    };
  }, [compared, by, index, municipality, textOf]);
}

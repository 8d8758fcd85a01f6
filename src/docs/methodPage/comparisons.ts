import { TOTAL_QUANTITY, userQuantity } from '../../model/breakdowns.ts';
import type { BilingualText } from '../../model/language.ts';
import { BASE_YEAR } from '../../model/years.ts';
import type { ReferenceResult } from '../referenceResults.ts';
import type { MethodFacts } from './facts.ts';

/** A figure that somebody reported, and what the model makes of the same. */
export interface Comparison {
  readonly id: string;
  readonly label: BilingualText;
  readonly reported: number;
  readonly computed: number;
}

/** The accounts of the base year against the model: by source, by user and in all. */
export function accountComparisons({ municipality, results }: MethodFacts) {
  const { bySource, byUser, totals } = municipality.accounts;
  // The base year is the same in every scenario.
  const [any] = results;
  return {
    bySource: bySource.map((figure) => compare(figure, any, figure.emits, BASE_YEAR)),
    byUser: byUser.map((figure) => compare(figure, any, userQuantity(figure.user, 'residual'), BASE_YEAR)),
    inAll: totals.flatMap((figure) => {
      const { countedBy, year } = figure;
      const isTold = year === BASE_YEAR && (countedBy === 'residual' || countedBy === 'average');
      return isTold ? [compare(figure, any, TOTAL_QUANTITY[countedBy], year)] : [];
    }),
  };
}

/** Totals that others published for the years to come against the model's. */
export function publishedComparisons({ municipality, results }: MethodFacts): readonly Comparison[] {
  return municipality.published.figures.map((figure) => {
    const result = results.find(({ id }) => id === figure.scenario);
    return compare(figure, result, TOTAL_QUANTITY.residual, figure.year);
  });
}

function compare(
  { id, label, value }: { readonly id: string; readonly label: BilingualText; readonly value: number },
  result: ReferenceResult | undefined,
  quantity: string,
  year: number,
): Comparison {
  return { id, label, reported: value, computed: result?.of(quantity, year) ?? Number.NaN };
}

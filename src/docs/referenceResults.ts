import type { Assembly } from '../build/assemble.ts';
import type { Kernel } from '../engine/contract.ts';
import { indexLayout } from '../engine/layout.ts';
import { inputsOf } from '../engine/scenario.ts';
import { computeSeries } from '../engine/series.ts';
import { leversOf } from '../schema/municipality/municipality.ts';

/** Years of which documents tell the total. */
export const RESULT_YEARS: readonly number[] = [2024, 2030, 2035, 2045, 2050];

/** Year up to which documents tell the sum of emissions. */
export const SUM_YEAR = 2045;

/** A reference scenario, computed. */
export interface ReferenceResult {
  readonly id: string;
  /** Value of a quantity in a year. */
  readonly of: (quantity: string, year: number) => number;
}

/** Computes the reference scenarios, in the order of the shelf. */
export function referenceResults(
  { municipality, layout }: Pick<Assembly, 'municipality' | 'layout'>,
  kernel: Kernel,
): readonly ReferenceResult[] {
  const index = indexLayout(layout);
  return municipality.about.shelf.map((id) => {
    const inputs = inputsOf(layout, { levers: leversOf(municipality, id), parameters: {} });
    const series = computeSeries(kernel, index, inputs);
    return { id, of: (quantity, year) => series[index.valueAt(quantity, year)] ?? Number.NaN };
  });
}

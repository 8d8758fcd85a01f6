import { assemble } from '../../src/build/assemble.ts';
import { loadKernel } from '../../src/build/loadKernel.ts';
import { readMunicipality } from '../../src/build/readMunicipality.ts';
import { municipalityFolder } from '../../src/build/whichMunicipality.ts';
import { indexLayout } from '../../src/engine/layout.ts';
import { inputsOf, type Scenario } from '../../src/engine/scenario.ts';
import { computeSeries } from '../../src/engine/series.ts';
import { leversOf } from '../../src/schema/municipality/municipality.ts';

/** The model and the municipality as the command line and the page put them together. */
export const assembly = assemble(readMunicipality(municipalityFolder()));
export const { municipality, layout } = assembly;

const index = indexLayout(layout);
const kernel = await loadKernel(assembly.kernel);

/** A computed scenario. */
export interface Run {
  readonly series: Float64Array;
  /** Value of a quantity in a year. */
  readonly of: (quantity: string, year: number) => number;
}

export function run(scenario: Scenario): Run {
  const series = computeSeries(kernel, index, inputsOf(layout, scenario));
  return { series, of: (quantity, year) => series[index.valueAt(quantity, year)] ?? Number.NaN };
}

/** A reference scenario, with some levers otherwise. */
export function reference(id: string, changed: Readonly<Record<string, number>> = {}): Scenario {
  return { levers: { ...leversOf(municipality, id), ...changed }, parameters: {} };
}

import type { IndicatorAnswer } from '../../../src/indicators/calculator.ts';
import { createRemoteCalculator } from '../../../src/indicators/remoteCalculator.ts';
import { connectCalculator } from '../../../workers/connectCalculator.ts';

/** What the tests find in the page; all numbers in plain lists, as a page can be given them. */
export interface IndicatorsPage {
  readonly compute: (
    formula: string,
    inputs: readonly number[],
    series: readonly number[],
  ) => Promise<
    Exclude<IndicatorAnswer, { kind: 'values' }> | { readonly unit: string; readonly values: number[] }
  >;
}

declare global {
  interface Window {
    indicatorsPage: IndicatorsPage;
  }
}

const calculator = createRemoteCalculator(connectCalculator);

window.indicatorsPage = {
  async compute(formula, inputs, series) {
    const answer = await calculator.compute({
      ...{ formula, inputs: Float64Array.from(inputs), series: Float64Array.from(series) },
    });
    return answer.kind === 'values' ? { unit: answer.unit, values: [...answer.values] } : answer;
  },
};

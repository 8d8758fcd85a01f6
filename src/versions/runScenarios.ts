import type { Kernel } from '../engine/contract.ts';
import type { ModelLayout } from '../engine/layout.ts';
import { CUMULATIVE_QUANTITY, TOTAL_QUANTITY } from '../model/breakdowns.ts';
import type { ToldModel, ToldResult } from '../schema/toldModel.ts';

/** A kernel of any revision, and how its arrays are laid out. */
export interface Runnable {
  readonly kernel: Kernel;
  readonly layout: Pick<ModelLayout, 'inputs' | 'quantities'>;
  readonly yearCount: number;
}

/**
 * Runs scenarios. It counts on nothing but the layout, since the kernel may be of another revision.
 *
 * @returns tonnes, one value a year
 * @throws RangeError when a scenario leaves a lever open, or when the model has no total
 */
export function runScenarios(
  { kernel, layout, yearCount }: Runnable,
  scenarios: ToldModel['scenarios'],
): ToldResult[] {
  const startOf = (quantity: string): number => {
    const position = layout.quantities.findIndex(({ id }) => id === quantity);
    if (position < 0) throw new RangeError(`the model has no quantity ${quantity}`);
    return position * yearCount;
  };
  const starts = {
    total: startOf(TOTAL_QUANTITY.residual),
    cumulative: startOf(CUMULATIVE_QUANTITY.residual),
  };
  return scenarios.map(({ id: scenario, levers }) => {
    const inputs = Float64Array.from(layout.inputs, ({ id, value }) => {
      const given = levers[id] ?? value;
      if (given === null) throw new RangeError(`the scenario ${scenario} gives no value for ${id}`);
      return given;
    });
    const outputs = new Float64Array(layout.quantities.length * yearCount);
    kernel(inputs, outputs);
    const seriesFrom = (start: number) => Array.from(outputs.subarray(start, start + yearCount));
    return { scenario, total: seriesFrom(starts.total), cumulative: seriesFrom(starts.cumulative) };
  });
}

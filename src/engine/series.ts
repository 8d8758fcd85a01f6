import type { Kernel } from './contract.ts';
import type { LayoutIndex } from './layout.ts';

/**
 * Computes one scenario: every quantity in every year.
 *
 * @param inputs one value for each of the layout's inputs, in order
 * @returns one value per quantity and year, quantity by quantity
 * @throws RangeError when the number of inputs is not the layout's
 */
export function computeSeries(kernel: Kernel, index: LayoutIndex, inputs: Float64Array): Float64Array {
  const expected = index.layout.inputs.length;
  if (inputs.length !== expected) {
    throw new RangeError(`the model takes ${expected} inputs, got ${inputs.length}`);
  }
  const series = new Float64Array(index.resultLength);
  kernel(inputs, series);
  return series;
}

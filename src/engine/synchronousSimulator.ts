import type { BatchKernel } from './batch/kernel.ts';
import type { Kernel, SimulationRequest, SimulationResult, Simulator } from './contract.ts';
import { computeEffects } from './effects.ts';
import type { LayoutIndex } from './layout.ts';
import { findLimit } from './limits.ts';
import { computeSeries } from './series.ts';
import { createVariations } from './variations.ts';

/** A simulator that answers at once, in the thread that asks. */
export interface SynchronousSimulator extends Simulator {
  simulate(request: SimulationRequest): SimulationResult;
}

/**
 * Puts the two kernels together: one scenario gives every quantity, its variations what is asked about them.
 *
 * @param paths gives what effects and limits are asked of, every lever free
 * @throws RangeError from `simulate` when the number of inputs is not the layout's
 */
export function createSynchronousSimulator(
  kernel: Kernel,
  paths: BatchKernel,
  index: LayoutIndex,
): SynchronousSimulator {
  const variations = createVariations(paths, index);
  return {
    simulate: ({ inputs, effects, limits = [] }) => ({
      series: computeSeries(kernel, index, inputs),
      effects: effects && computeEffects(variations, inputs, effects),
      limits: Float64Array.from(limits, (limit) => findLimit(variations, inputs, limit)),
    }),
  };
}

import type { Kernel, SimulationRequest, SimulationResult, Simulator } from './contract.ts';
import type { LayoutIndex } from './layout.ts';
import { findLimit } from './limits.ts';
import { computeSeries } from './series.ts';

/** A simulator that answers at once, in the thread that asks. */
export interface SynchronousSimulator extends Simulator {
  simulate(request: SimulationRequest): SimulationResult;
}

/**
 * Wraps a kernel as a simulator.
 *
 * @throws RangeError from `simulate` when the number of inputs is not the layout's
 */
export function createSynchronousSimulator(kernel: Kernel, index: LayoutIndex): SynchronousSimulator {
  const scratch = new Float64Array(index.resultLength);
  return {
    simulate({ inputs, effects, limits = [] }) {
      const series = computeSeries(kernel, index, inputs);
      const found = Float64Array.from(limits, (limit) => findLimit(kernel, inputs, scratch, limit));
      if (!effects) return { series, effects: null, limits: found };
      const { reference, positions } = effects;
      const changed = Float64Array.from(inputs);
      const own = new Float64Array(index.layout.leverCount * positions.length);
      for (let lever = 0; lever < index.layout.leverCount; lever += 1) {
        changed[lever] = reference[lever] ?? Number.NaN;
        kernel(changed, scratch);
        positions.forEach((position, at) => {
          own[lever * positions.length + at] =
            (series[position] ?? Number.NaN) - (scratch[position] ?? Number.NaN);
        });
        changed[lever] = inputs[lever] ?? Number.NaN;
      }
      return { series, effects: own, limits: found };
    },
  };
}

import layoutOfPaths from 'virtual:model/batch/layout';
import { run } from 'virtual:model/batch/script';
import { simulate } from 'virtual:model/kernel';
import layout from 'virtual:model/layout';
import { expose, transfer } from 'comlink';
import { createScriptKernel } from '../src/engine/batch/kernel.ts';
import type { SimulationRequest } from '../src/engine/contract.ts';
import { indexLayout } from '../src/engine/layout.ts';
import { createSynchronousSimulator } from '../src/engine/synchronousSimulator.ts';

const simulator = createSynchronousSimulator(
  simulate,
  createScriptKernel(layoutOfPaths, run),
  indexLayout(layout),
);

expose({
  simulate(request: SimulationRequest) {
    const result = simulator.simulate(request);
    const { series, effects, limits } = result;
    const buffers = [series.buffer, limits.buffer, ...(effects ? [effects.buffer] : [])];
    return transfer(result, buffers);
  },
});

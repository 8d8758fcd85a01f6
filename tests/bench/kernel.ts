import { Bench } from 'tinybench';
import { loadKernel } from '../../src/build/loadKernel.ts';
import { indexLayout } from '../../src/engine/layout.ts';
import { inputsOf } from '../../src/engine/scenario.ts';
import { createSynchronousSimulator } from '../../src/engine/synchronousSimulator.ts';
import { assembly, layout, reference } from '../model/assembled.ts';
import { kernelOf, pathBatch } from '../model/batchKernels.ts';

/** Time of a lever move, the scenario and each lever's own effect, in nanoseconds. */
export async function measureChange(): Promise<number> {
  const kernel = await loadKernel(assembly.kernel);
  const index = indexLayout(layout);
  const simulator = createSynchronousSimulator(kernel, await kernelOf(pathBatch, false), index);
  const inputs = inputsOf(layout, reference('path'));
  const effects = {
    reference: inputsOf(layout, reference('bau')).subarray(0, layout.leverCount),
    quantity: 'total',
    years: [2030, 2045],
  };
  const bench = new Bench({ time: 1000, warmupTime: 300 }).add('change', () => {
    simulator.simulate({ inputs, effects });
  });
  await bench.run();
  const result = bench.getTask('change')?.result;
  return result && 'latency' in result ? result.latency.p50 * 1e6 : Number.NaN;
}

import { Bench } from 'tinybench';
import { loadKernel } from '../../src/build/loadKernel.ts';
import { indexLayout } from '../../src/engine/layout.ts';
import { inputsOf } from '../../src/engine/scenario.ts';
import { createSynchronousSimulator } from '../../src/engine/synchronousSimulator.ts';
import { SECTORS } from '../../src/model/sectors.ts';
import { SHORTHANDS } from '../../src/model/shorthands.ts';
import { YEARS } from '../../src/model/years.ts';
import { assembly, layout, reference } from '../model/assembled.ts';
import { createOracle } from '../model/mathjsOracle.ts';

/** Times of the one-scenario kernel and what stands around it, in nanoseconds a run. */
export interface KernelTimes {
  readonly one_ns: number;
  /** A lever move: the scenario and each lever's own effect. */
  readonly change_ns: number;
  /** mathjs' own evaluation of the same expressions. */
  readonly mathjs_ns: number;
}

/** Measures in one run, one after the other and warm, so that the ratios mean something. */
export async function measureKernel(): Promise<KernelTimes> {
  const kernel = await loadKernel(assembly.kernel);
  const index = indexLayout(layout);
  const simulator = createSynchronousSimulator(kernel, index);
  const outputs = new Float64Array(index.resultLength);
  const inputs = inputsOf(layout, reference('path'));
  const effects = {
    reference: inputsOf(layout, reference('bau')).subarray(0, layout.leverCount),
    positions: [2030, 2045].map((year) => index.valueAt('total', year)),
  };
  const oracle = createOracle(
    SECTORS.flatMap(({ equations }) => equations),
    SHORTHANDS,
    YEARS,
  );
  const named = new Map(layout.inputs.map(({ id }, at) => [id, inputs[at] ?? Number.NaN]));
  const bench = new Bench({ time: 1000, warmupTime: 300 })
    .add('one', () => kernel(inputs, outputs))
    .add('change', () => {
      simulator.simulate({ inputs, effects });
    })
    .add('mathjs', () => {
      oracle(named);
    });
  await bench.run();
  const [one = Number.NaN, change = Number.NaN, mathjs = Number.NaN] = bench.tasks.map(({ result }) =>
    'latency' in result ? result.latency.p50 * 1e6 : Number.NaN,
  );
  return { one_ns: one, change_ns: change, mathjs_ns: mathjs };
}

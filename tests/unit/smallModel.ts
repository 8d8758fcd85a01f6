import type { Kernel, SimulationRequest } from '../../src/engine/contract.ts';
import { indexLayout, type ModelLayout } from '../../src/engine/layout.ts';
import type { Supervisor } from '../../src/engine/supervisor.ts';
import { createSynchronousSimulator } from '../../src/engine/synchronousSimulator.ts';
import { YEAR_COUNT } from '../../src/model/years.ts';
import type { FigureRules } from '../../src/schema/figureAddress.ts';
import { smallBatch } from './smallBatch.ts';

/** A model of two levers and one figure whose only quantity is a + 10 b + figure, in every year. */
export const smallLayout: ModelLayout = {
  version: 'small-1',
  inputs: [
    { id: 'a', value: null },
    { id: 'b', value: null },
    { id: 'figure', value: 100 },
  ],
  leverCount: 2,
  quantities: [{ id: 'sum', unit: '1' }],
};

/** What of it may be opened. */
export const smallFigures: FigureRules = {
  quantities: new Set(['sum']),
  inputs: new Set(['a', 'b', 'figure', 'goal']),
  levers: new Set(['a', 'b']),
  targets: new Set(['goal']),
  scenarios: new Set(['bau', 'plan']),
};

export const smallIndex = indexLayout(smallLayout);

const kernel: Kernel = (inputs, outputs) => {
  const [a = Number.NaN, b = Number.NaN, figure = Number.NaN] = inputs;
  outputs.fill(a + 10 * b + figure, 0, YEAR_COUNT);
};

/** The same model as a batch kernel. */
const paths = () =>
  smallBatch({
    free: ['a', 'b'],
    shared: ['figure'],
    outputs: [
      { quantity: 'sum', give: { year: 2030 } },
      { quantity: 'sum', give: 'maximum' },
    ],
    compute: ([a = Number.NaN, b = Number.NaN], [figure = Number.NaN]) =>
      Array.from({ length: 2 }, () => a + 10 * b + figure),
  });

/** A supervisor that answers from the small model and keeps what it was asked. */
export function smallSupervisor(): { readonly supervisor: Supervisor; readonly asked: SimulationRequest[] } {
  const simulator = createSynchronousSimulator(kernel, paths(), smallIndex);
  const asked: SimulationRequest[] = [];
  return {
    asked,
    supervisor: {
      simulate(request) {
        asked.push(request);
        return Promise.resolve(simulator.simulate(request));
      },
      status: () => ({ kind: 'ready' }),
      subscribe: () => () => undefined,
      retry: () => undefined,
    },
  };
}

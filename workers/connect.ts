import { wrap } from 'comlink';
import type { Simulator } from '../src/engine/contract.ts';
import type { Connect } from '../src/engine/supervisor.ts';

/** Starts the worker and speaks with it through comlink. */
export const connectWorker: Connect = (broken) => {
  const worker = new Worker(new URL('./simulation.worker.ts', import.meta.url), { type: 'module' });
  worker.addEventListener('error', (event) => broken(event.message || 'the worker did not start'));
  worker.addEventListener('messageerror', () => broken('an answer could not be read'));
  const remote = wrap<Pick<Simulator, 'simulate'>>(worker);
  return {
    simulator: { simulate: (request) => remote.simulate(request) },
    close: () => worker.terminate(),
  };
};

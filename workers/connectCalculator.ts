import { wrap } from 'comlink';
import type { CalculatorConnection, ConnectCalculator } from '../src/indicators/remoteCalculator.ts';

/** Starts the worker of the indicators and speaks with it through comlink. */
export const connectCalculator: ConnectCalculator = (broken) => {
  const worker = new Worker(new URL('./indicator.worker.ts', import.meta.url), { type: 'module' });
  worker.addEventListener('error', (event) => broken(event.message || 'the worker did not start'));
  worker.addEventListener('messageerror', () => broken('an answer could not be read'));
  const remote = wrap<Pick<CalculatorConnection, 'ready' | 'compute'>>(worker);
  return {
    ready: () => remote.ready(),
    compute: (question) => remote.compute(question),
    close: () => worker.terminate(),
  };
};

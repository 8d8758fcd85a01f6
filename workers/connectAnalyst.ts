import { wrap } from 'comlink';
import type { Analyst } from '../src/analysis/analyst.ts';
import type { ConnectAnalyst } from '../src/analysis/remoteAnalyst.ts';

/** Starts the worker of the analyses and speaks with it through comlink. */
export const connectAnalyst: ConnectAnalyst = (broken) => {
  const worker = new Worker(new URL('./analysis.worker.ts', import.meta.url), { type: 'module' });
  worker.addEventListener('error', (event) => broken(event.message || 'the worker did not start'));
  worker.addEventListener('messageerror', () => broken('an answer could not be read'));
  const remote = wrap<Analyst>(worker);
  return {
    analyst: {
      shares: (from, to) => remote.shares(from, to),
      delay: (inputs, lever) => remote.delay(inputs, lever),
      delayMap: (inputs, x, y) => remote.delayMap(inputs, x, y),
      ways: (request) => remote.ways(request),
      certainty: (inputs) => remote.certainty(inputs),
      influence: (inputs) => remote.influence(inputs),
    },
    close: () => worker.terminate(),
  };
};

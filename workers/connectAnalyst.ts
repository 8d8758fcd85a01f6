import { wrap } from 'comlink';
import type { Analyst } from '../src/analysis/analyst.ts';
import type { ConnectAnalyst } from '../src/analysis/remoteAnalyst.ts';
import { passWatches } from './passWatches.ts';

passWatches();

/** Starts the worker of the analyses and speaks with it through comlink. */
export const connectAnalyst: ConnectAnalyst = (broken) => {
  const worker = new Worker(new URL('./analysis.worker.ts', import.meta.url), { type: 'module' });
  worker.addEventListener('error', (event) => broken(event.message || 'the worker did not start'));
  worker.addEventListener('messageerror', () => broken('an answer could not be read'));
  return {
    analyst: wrap<Analyst>(worker),
    close: () => worker.terminate(),
  };
};

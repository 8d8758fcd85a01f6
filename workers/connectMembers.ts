import { transfer, wrap } from 'comlink';
import type { ConnectMembers, MembersConnection } from '../src/engine/batch/poolWorker.ts';
import { handedOver } from '../src/engine/batch/sources.ts';

/** Starts one worker of a pool and speaks with it through comlink. */
export const connectMembers: ConnectMembers = (broken) => {
  const worker = new Worker(new URL('./members.worker.ts', import.meta.url), { type: 'module' });
  worker.addEventListener('error', (event) => broken(event.message || 'the worker did not start'));
  worker.addEventListener('messageerror', () => broken('an answer could not be read'));
  const remote = wrap<Pick<MembersConnection, 'compute'>>(worker);
  return {
    compute: (job, range) => remote.compute(transfer(job, handedOver(job.source)), range),
    close: () => worker.terminate(),
  };
};

import { Worker } from 'node:worker_threads';

/** Works through equal units of arithmetic, resting between them, and notes how long the longest took. */
const LOOP = `
const { parentPort } = require('node:worker_threads');
const times = [];
let going = true;
parentPort.on('message', () => { going = false; });
function unit() {
  const begun = performance.now();
  let sum = 0;
  for (let step = 0; step < 2e6; step += 1) sum += Math.sqrt(step);
  times.push(performance.now() - begun + sum * 0);
  if (going) setTimeout(unit, 20);
  else {
    times.sort((one, other) => one - other);
    parentPort.postMessage(times.at(-1) - times[times.length >> 1]);
    parentPort.close();
  }
}
unit();
`;

/** A loop that only calculates, beside what is measured: what delays it is the machine's doing, not the page's. */
export interface BareLoop {
  /** Ends it. Milliseconds by which its slowest unit of work took longer than the middle one. */
  end(): Promise<number>;
}

/** Begins such a loop in a thread of its own; it takes about a tenth of a core. */
export function watchBareLoop(): BareLoop {
  const worker = new Worker(LOOP, { eval: true });
  const delay = new Promise<number>((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
  });
  return {
    end() {
      worker.postMessage('end');
      return delay;
    },
  };
}

import layoutOfPaths from 'virtual:model/batch/layout';
import bytes from 'virtual:model/batch/module';
import layout from 'virtual:model/layout';
import facts from 'virtual:municipality/facts';
import { expose } from 'comlink';
import { type Analyst, analystThrough, createAnalyst } from '../src/analysis/analyst.ts';
import { createSubject } from '../src/analysis/subject.ts';
import { createBatchKernel } from '../src/engine/batch/kernel.ts';
import { indexLayout } from '../src/engine/layout.ts';
import { passWatches } from './passWatches.ts';

async function start(): Promise<Analyst> {
  const fallback = async () => (await import('virtual:model/batch/script')).run;
  const paths = await createBatchKernel({ layout: layoutOfPaths, bytes, fallback });
  return createAnalyst(createSubject(facts, indexLayout(layout), paths), takeMessages);
}

/** A message to itself comes after those that are there already. */
function takeMessages(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

const starting = start();

passWatches();
expose(analystThrough(async (kind, question, watch) => (await starting)[kind](question, watch)));

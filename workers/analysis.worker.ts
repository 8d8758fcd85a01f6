import layoutOfPaths from 'virtual:model/batch/layout';
import bytes from 'virtual:model/batch/module';
import layout from 'virtual:model/layout';
import facts from 'virtual:municipality/facts';
import { expose } from 'comlink';
import { type Analyst, createAnalyst } from '../src/analysis/analyst.ts';
import { createSubject } from '../src/analysis/subject.ts';
import { createBatchKernel } from '../src/engine/batch/kernel.ts';
import { indexLayout } from '../src/engine/layout.ts';

async function start(): Promise<Analyst> {
  const fallback = async () => (await import('virtual:model/batch/script')).run;
  const paths = await createBatchKernel({ layout: layoutOfPaths, bytes, fallback });
  return createAnalyst(createSubject(facts, indexLayout(layout), paths));
}

const starting = start();

const analyst: Analyst = {
  shares: async (from, to) => (await starting).shares(from, to),
  delay: async (inputs, lever) => (await starting).delay(inputs, lever),
  delayMap: async (inputs, x, y) => (await starting).delayMap(inputs, x, y),
  ways: async (request) => (await starting).ways(request),
  certainty: async (inputs) => (await starting).certainty(inputs),
  influence: async (inputs) => (await starting).influence(inputs),
};

expose(analyst);

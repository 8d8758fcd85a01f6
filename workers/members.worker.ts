import layout from 'virtual:model/batch/layout';
import bytes from 'virtual:model/batch/module';
import { expose, transfer } from 'comlink';
import { computeJob, type MembersJob } from '../src/engine/batch/job.ts';
import { buffersOf } from '../src/engine/batch/kept.ts';
import { createBatchKernel } from '../src/engine/batch/kernel.ts';
import type { MemberRange } from '../src/engine/batch/runMembers.ts';

const loading = createBatchKernel({
  layout,
  bytes,
  fallback: async () => (await import('virtual:model/batch/script')).run,
});

expose({
  async compute(job: MembersJob, range: MemberRange) {
    const kept = computeJob(await loading, job, range);
    return transfer(kept, buffersOf(kept));
  },
});

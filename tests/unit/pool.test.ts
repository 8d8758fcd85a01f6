import * as fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { computeJob, type MembersJob } from '../../src/engine/batch/job.ts';
import { createMembersPool, workersFor } from '../../src/engine/batch/pool.ts';
import type { ConnectMembers } from '../../src/engine/batch/poolWorker.ts';
import type { MemberRange } from '../../src/engine/batch/runMembers.ts';
import { sumAndProduct } from './smallBatch.ts';

const OUTPUTS = 2;
const MEMBERS = 30_000;
const summing: MembersJob = {
  source: { kind: 'spread', seed: 3, low: Float64Array.of(0, 0), high: Float64Array.of(1, 1e6) },
  shared: Float64Array.of(0.25),
  keep: 'summary',
};
const keeping: MembersJob = { ...summing, keep: 'columns' };
const alone = (job: MembersJob) => computeJob(sumAndProduct(), job, { first: 0, count: MEMBERS });

/** Waits some turns of the event loop. */
const turns = async (count: number): Promise<void> => {
  for (let turn = 0; turn < count; turn += 1) await Promise.resolve();
};

/** What each worker does with its nth part: how many turns it takes, or that it never answers, breaks or throws. */
type Behaviour = (worker: number, part: number) => number | 'silent' | 'breaks' | 'throws';

function scripted(behaviour: Behaviour) {
  const asked: { readonly worker: number; readonly range: MemberRange }[] = [];
  const closed: number[] = [];
  let started = 0;
  const connect: ConnectMembers = (broken) => {
    const worker = started;
    started += 1;
    const kernel = sumAndProduct();
    let parts = 0;
    return {
      async compute(job, range) {
        asked.push({ worker, range });
        const what = behaviour(worker, parts);
        parts += 1;
        if (what === 'throws') throw new RangeError('the job does not fit');
        if (what === 'breaks') broken('out of order');
        if (typeof what === 'string') return new Promise(() => {});
        await turns(what);
        return computeJob(kernel, job, range);
      },
      close: () => closed.push(worker),
    };
  };
  return { connect, asked, closed, started: () => started };
}

afterEach(() => void vi.useRealTimers());

describe('a pool of workers', () => {
  it('gives the same to the bit, however many there are and whoever is quick or slow', async () => {
    const one = createMembersPool(scripted(() => 0).connect, 1, OUTPUTS);
    const expected = [await one.run(summing, MEMBERS), alone(keeping)];
    const waits = fc.array(fc.nat(30), { minLength: 8, maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 8 }), waits, async (size, wait) => {
        const { connect } = scripted((worker, part) => wait[(3 * worker + part) % 8] ?? 0);
        const pool = createMembersPool(connect, size, OUTPUTS);
        const got = await Promise.all([summing, keeping].map((job) => pool.run(job, MEMBERS)));
        expect(got).toEqual(expected);
      }),
      { numRuns: 8 },
    );
  });

  it('computes a matrix from its parts', async () => {
    const columns = [0, 1].map((column) =>
      Float64Array.from({ length: MEMBERS }, (_, member) => member + column),
    );
    const job: MembersJob = { ...keeping, source: { kind: 'matrix', columns } };
    const pool = createMembersPool(scripted(() => 1).connect, 3, OUTPUTS);
    expect(await pool.run(job, MEMBERS)).toEqual(alone(job));
  });

  it('tells how far it is, and gives nothing for nothing', async () => {
    const pool = createMembersPool(scripted((worker) => 5 * worker).connect, 3, OUTPUTS);
    const heard: number[] = [];
    await pool.run(summing, MEMBERS, { progress: (done) => heard.push(done) });
    expect(heard).toEqual([...heard].sort((one, other) => one - other));
    expect(heard.length).toBeGreaterThan(5);
    expect(heard.at(-1)).toBe(MEMBERS);
    expect(await pool.run(summing, 0)).toMatchObject({ summary: { count: 0 } });
  });

  it('does not run ahead of a slow part, so that what waits is bounded', async () => {
    const script = scripted((worker, part) => (worker === 0 && part === 0 ? 'silent' : 0));
    const pool = createMembersPool(script.connect, 2, OUTPUTS);
    void pool.run(summing, 1e9);
    await turns(5000);
    const farthest = Math.max(...script.asked.map(({ range }) => range.first + range.count));
    expect(farthest).toBeLessThan(50_000);
    expect(script.asked.length).toBeGreaterThan(3);
  });
});

describe('cancelling', () => {
  it('begins no further part and gives nothing', async () => {
    const script = scripted(() => 2);
    const pool = createMembersPool(script.connect, 2, OUTPUTS);
    const control = new AbortController();
    const heard: number[] = [];
    const run = pool.run(summing, 1e9, { signal: control.signal, progress: (done) => heard.push(done) });
    const refused = expect(run).rejects.toThrow('a newer change');
    await turns(100);
    control.abort(new Error('a newer change'));
    const [asked, told] = [script.asked.length, heard.length];
    expect(told).toBeGreaterThan(0);
    await refused;
    await turns(1000);
    expect([script.asked.length, heard.length]).toEqual([asked, told]);
    expect(await pool.run(keeping, MEMBERS)).toEqual(alone(keeping));
  });

  it('before the start starts no worker', async () => {
    const script = scripted(() => 0);
    const pool = createMembersPool(script.connect, 2, OUTPUTS);
    await expect(pool.run(summing, 10, { signal: AbortSignal.abort() })).rejects.toThrow();
    expect(script.started()).toBe(0);
  });
});

describe('when a worker fails', () => {
  it.each(['breaks', 'silent'] as const)('because it %s, another repeats its part', async (what) => {
    vi.useFakeTimers();
    const script = scripted((worker, part) => (worker === 0 && part >= 1 ? what : 1));
    const pool = createMembersPool(script.connect, 2, OUTPUTS);
    const run = pool.run(keeping, MEMBERS);
    await vi.advanceTimersByTimeAsync(30_000);
    expect(await run).toEqual(alone(keeping));
    expect(script.closed).toEqual([0]);
    expect(script.started()).toBe(2);
    const again = pool.run(keeping, MEMBERS);
    await vi.advanceTimersByTimeAsync(0);
    await again;
    expect(script.started()).toBe(3);
  });

  it('and none is left, it says why', async () => {
    const pool = createMembersPool(scripted(() => 'breaks').connect, 3, OUTPUTS);
    await expect(pool.run(summing, MEMBERS)).rejects.toThrow('out of order');
    const impossible: ConnectMembers = () => {
      throw new Error('there are no workers here');
    };
    await expect(createMembersPool(impossible, 2, OUTPUTS).run(summing, 1)).rejects.toThrow(
      'no workers here',
    );
  });

  it('on a job that fits no kernel, it says so and asks no other', async () => {
    const script = scripted(() => 'throws');
    const pool = createMembersPool(script.connect, 1, OUTPUTS);
    await expect(pool.run(summing, 10)).rejects.toThrow('the job does not fit');
    expect(script.closed).toEqual([]);
    expect(script.asked).toHaveLength(1);
  });

  it('in the adding up, the run fails and no part is taken for lost', async () => {
    const script = scripted(() => 0);
    const pool = createMembersPool(script.connect, 2, OUTPUTS);
    const progress = () => {
      throw new Error('nobody listens');
    };
    await expect(pool.run(summing, MEMBERS, { progress })).rejects.toThrow('nobody listens');
    expect(script.closed).toEqual([]);
  });
});

it('closing ends every worker', async () => {
  const script = scripted(() => 0);
  const pool = createMembersPool(script.connect, 2, OUTPUTS);
  await pool.run(summing, 10);
  pool.close();
  expect(script.closed).toEqual([0, 1]);
});

it.each([
  [undefined, 1],
  [0, 1],
  [Number.NaN, 1],
  [1, 1],
  [2, 2],
  [8, 8],
  [64, 8],
])('of %s cores it uses %i', (cores, workers) => {
  expect(workersFor(cores)).toBe(workers);
});

import { describe, expect, it } from 'vitest';
import { createNewestWins } from '../../src/engine/newestWins.ts';

function controlled() {
  const started: string[] = [];
  const finish = new Map<string, (value: string) => void>();
  const fail = new Map<string, (cause: Error) => void>();
  const run = (request: string) =>
    new Promise<string>((resolve, reject) => {
      started.push(request);
      finish.set(request, resolve);
      fail.set(request, reject);
    });
  const answers: string[] = [];
  const failures: string[] = [];
  const queue = createNewestWins(
    run,
    (request, answer) => answers.push(`${request}=${answer}`),
    (request) => failures.push(request),
  );
  const settle = () => new Promise((resolve) => setTimeout(resolve));
  return { started, finish, fail, answers, failures, queue, settle };
}

describe('newest wins', () => {
  it('runs one change once', async () => {
    const { queue, started, finish, answers, settle } = controlled();
    queue.ask('a');
    finish.get('a')?.('1');
    await settle();
    expect(started).toEqual(['a']);
    expect(answers).toEqual(['a=1']);
  });

  it('drops what was overtaken while it waited, and never answers out of order', async () => {
    const { queue, started, finish, answers, settle } = controlled();
    for (const request of ['a', 'b', 'c', 'd']) queue.ask(request);
    expect(started).toEqual(['a']);
    finish.get('a')?.('1');
    await settle();
    finish.get('d')?.('4');
    await settle();
    expect(started).toEqual(['a', 'd']);
    expect(answers).toEqual(['a=1', 'd=4']);
  });

  it('goes on after a failure', async () => {
    const { queue, fail, finish, answers, failures, settle } = controlled();
    queue.ask('a');
    queue.ask('b');
    fail.get('a')?.(new Error('broken'));
    await settle();
    finish.get('b')?.('2');
    await settle();
    expect(failures).toEqual(['a']);
    expect(answers).toEqual(['b=2']);
  });

  it('neither runs nor answers what was taken back, and goes on with what is asked then', async () => {
    const { queue, started, finish, answers, settle } = controlled();
    queue.ask('a');
    queue.ask('b');
    queue.forget();
    queue.ask('c');
    finish.get('a')?.('1');
    await settle();
    finish.get('c')?.('3');
    await settle();
    expect(started).toEqual(['a', 'c']);
    expect(answers).toEqual(['c=3']);
  });
});

import type { Problem } from '../schema/problem.ts';

/** Everything that may stand in the sentence of a problem; empty where it does not. */
type ProblemValues = Record<'where' | 'key' | 'expected' | 'limit' | 'minimum' | 'maximum', string>;

/** How the parts of a sentence are put: names of inputs and their values as the reader knows them. */
export interface ProblemWords {
  /** Message of the `problems` part by its key. */
  readonly say: (key: Problem['code'], values: ProblemValues) => string;
  /** Name of a lever or figure; any other text comes back as it is. */
  readonly nameOf: (id: string) => string;
  /** Value of a lever or figure with its unit. */
  readonly amountOf: (id: string, value: number) => string;
}

/** Tells a problem in one sentence: what was wrong, where, and what is allowed. */
export function problemSentence(problem: Problem, { say, nameOf, amountOf }: ProblemWords): string {
  const id = problem.where.split('.').at(-1) ?? '';
  const ranged = problem.code === 'outOfRange';
  return say(problem.code, {
    where: nameOf(id),
    key: problem.code === 'unknownKey' ? problem.key : '',
    expected: 'expected' in problem ? (problem.expected ?? '') : '',
    limit: limitOf(problem),
    minimum: ranged ? amountOf(id, problem.minimum) : '',
    maximum: ranged ? amountOf(id, problem.maximum) : '',
  });
}

function limitOf(problem: Problem): string {
  if (problem.code === 'tooLarge') return String(problem.limitKilobytes);
  return problem.code === 'textTooLong' ? String(problem.limit) : '';
}

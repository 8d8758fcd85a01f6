import type { Problem } from '../schema/problem.ts';

/** How the parts of a sentence are put: names of inputs and their values as the reader knows them. */
export interface ProblemWords {
  /** Message of the `problems` part by its key. */
  readonly say: (key: Problem['code'], values: Readonly<Record<string, string | number>>) => string;
  /** Name of a lever or figure; any other text comes back as it is. */
  readonly nameOf: (id: string) => string;
  /** Value of a lever or figure with its unit. */
  readonly amountOf: (id: string, value: number) => string;
}

/** Tells a problem in one sentence: what was wrong, where, and what is allowed. */
export function problemSentence(problem: Problem, { say, nameOf, amountOf }: ProblemWords): string {
  const id = problem.where.split('.').at(-1) ?? '';
  const where = nameOf(id);
  switch (problem.code) {
    case 'tooLarge':
      return say('tooLarge', { limit: problem.limitKilobytes });
    case 'unknownKey':
      return say('unknownKey', { key: problem.key });
    case 'outOfRange':
      return say('outOfRange', {
        where,
        minimum: amountOf(id, problem.minimum),
        maximum: amountOf(id, problem.maximum),
      });
    case 'foreign':
    case 'newer':
    case 'otherMunicipality':
    case 'notAllowed':
      return say(problem.code, { where, expected: problem.expected });
    default:
      return say(problem.code, { where });
  }
}

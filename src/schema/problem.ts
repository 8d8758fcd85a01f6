import type * as z from 'zod/mini';

/**
 * What is wrong with something that came from outside, ready to be told in words.
 * `where` is a path such as `levers.evShare2030`; an empty path means the whole.
 */
export type Problem =
  | { readonly code: 'notJson'; readonly where: string }
  | { readonly code: 'tooLarge'; readonly where: string; readonly limitKilobytes: number }
  | { readonly code: 'foreign'; readonly where: string; readonly expected: string }
  | { readonly code: 'textTooLong'; readonly where: string; readonly limit: number }
  | { readonly code: 'newer'; readonly where: string; readonly expected: string }
  | { readonly code: 'otherMunicipality'; readonly where: string; readonly expected: string }
  | { readonly code: 'unknownKey'; readonly where: string; readonly key: string }
  | { readonly code: 'missing'; readonly where: string; readonly expected?: string }
  | { readonly code: 'notNumber'; readonly where: string }
  | {
      readonly code: 'outOfRange';
      readonly where: string;
      readonly minimum: number;
      readonly maximum: number;
    }
  | { readonly code: 'notAllowed'; readonly where: string; readonly expected: string }
  | { readonly code: 'notWhole'; readonly where: string }
  | { readonly code: 'fixedFigure'; readonly where: string }
  /** Something that holds fields is wanted, and this is none. */
  | { readonly code: 'noFields'; readonly where: string }
  | { readonly code: 'unreadable'; readonly where: string };

/** Allowed range of one input of the model; a figure that cannot be changed has none. */
export interface InputRange {
  readonly minimum: number;
  readonly maximum: number;
  /** Given where only whole steps mean something, as for yes or no and for years. */
  readonly step?: number;
}

export type InputRanges = ReadonlyMap<string, InputRange>;

/** Input from outside that was refused. */
export class RefusedInput extends Error {
  override readonly name = 'RefusedInput';

  constructor(readonly problem: Problem) {
    super(`${problem.code} at ${problem.where || 'the top'}`);
  }
}

/**
 * Turns the first issue of a failed zod parse into a problem.
 *
 * @param data what was parsed, to tell a missing value from a wrong one
 * @param ranges allowed range of every input by its id, the last part of a path
 */
export function problemOf(error: z.core.$ZodError, data: unknown, ranges: InputRanges): Problem {
  const [issue] = error.issues;
  const path = issue?.path ?? [];
  const where = path.map(String).join('.');
  const range = ranges.get(String(path.at(-1)));
  switch (issue?.code) {
    case 'unrecognized_keys':
      return { code: 'unknownKey', where, key: issue.keys[0] ?? '' };
    case 'too_big':
    case 'too_small':
      if (range) return { code: 'outOfRange', where, minimum: range.minimum, maximum: range.maximum };
      if (issue.origin === 'string') {
        return issue.code === 'too_small'
          ? { code: 'missing', where }
          : { code: 'textTooLong', where, limit: Number(issue.maximum) };
      }
      return {
        code: 'notAllowed',
        where,
        expected: issue.code === 'too_big' ? `≤ ${issue.maximum}` : `≥ ${issue.minimum}`,
      };
    case 'not_multiple_of':
      return { code: 'notWhole', where };
    case 'invalid_value':
      return { code: 'notAllowed', where, expected: issue.values.map(String).join(', ') };
    case 'invalid_type':
      if (path.length === 0) return { code: 'noFields', where };
      if (valueAt(data, path) === undefined) return { code: 'missing', where };
      return issue.expected === 'number' ? { code: 'notNumber', where } : { code: 'unreadable', where };
    default:
      return { code: 'unreadable', where };
  }
}

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (value !== null && typeof value === 'object' ? Reflect.get(value, key) : undefined),
    data,
  );
}

import * as z from 'zod/mini';
import { ACCOUNTING_METHODS, type AccountingMethod } from '../model/breakdowns.ts';
import { parseJson } from './json.ts';
import { problemOf, RefusedInput } from './problem.ts';
import {
  allRanges,
  definedIn,
  type InputRules,
  refineProblem,
  someLevers,
  someParameters,
} from './scenarioDoor.ts';

/** What one line of a batch asks for, each part on top of the scenario of the call. */
export interface BatchLine {
  readonly levers: Readonly<Record<string, number>>;
  readonly parameters: Readonly<Record<string, number>>;
  readonly method: AccountingMethod | null;
}

/** Longest line that is read, in kilobytes. */
const LINE_LIMIT_KILOBYTES = 256;

/**
 * Makes the door for the lines of a batch.
 *
 * @returns a reader of one line, which throws RefusedInput when the line is not as it should be
 */
export function batchDoor(rules: InputRules): (line: string) => BatchLine {
  const door = z.strictObject({
    levers: z.optional(someLevers(rules)),
    parameters: z.optional(someParameters(rules)),
    method: z.optional(z.enum(ACCOUNTING_METHODS)),
  });
  const ranges = allRanges(rules);
  return (line) => {
    if (line.length > LINE_LIMIT_KILOBYTES * 1024) {
      throw new RefusedInput({ code: 'tooLarge', where: '', limitKilobytes: LINE_LIMIT_KILOBYTES });
    }
    const data = parseJson(line);
    const result = door.safeParse(data);
    if (!result.success) throw new RefusedInput(refineProblem(problemOf(result.error, data, ranges), rules));
    const { levers = {}, parameters = {}, method = null } = result.data;
    return { levers: definedIn(levers), parameters: definedIn(parameters), method };
  };
}

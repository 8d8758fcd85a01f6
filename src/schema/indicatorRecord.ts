import * as z from 'zod/mini';
import { FORMULA_LIMIT } from '../indicators/limits.ts';
import { problemOf, RefusedInput } from './problem.ts';
import { NAME_LIMIT } from './scenarioFile.ts';

/** A user's own indicator as it is kept. Its formula is a text that has yet to be checked against the model. */
export interface IndicatorRecord {
  readonly id: string;
  readonly name: string;
  readonly formula: string;
}

const ID = /^[\da-z-]{1,64}$/;

/** Checks no more with zod than scenarios do: what is more of it would be in the first download. */
const indicatorRecord = z.strictObject({
  id: z.string(),
  name: z.string().check(z.minLength(1), z.maxLength(NAME_LIMIT)),
  formula: z.string().check(z.minLength(1), z.maxLength(FORMULA_LIMIT)),
});

/**
 * Reads an indicator from a file or from the browser's storage. The formula is not parsed here: what was written
 * for another model is kept, and told of where it is computed.
 *
 * @throws RefusedInput that tells what is wrong, where, and what is allowed
 */
export function readIndicator(data: unknown): IndicatorRecord {
  const result = indicatorRecord.safeParse(data);
  if (!result.success) throw new RefusedInput(problemOf(result.error, data, new Map()));
  if (!ID.test(result.data.id)) throw new RefusedInput({ code: 'unreadable', where: 'id' });
  return result.data;
}

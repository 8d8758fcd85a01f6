import { RefusedInput } from './problem.ts';

/**
 * Reads JSON from outside.
 *
 * @throws RefusedInput when the text is not JSON
 */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new RefusedInput({ code: 'notJson', where: '' });
  }
}

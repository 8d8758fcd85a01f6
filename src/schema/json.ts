import { RefusedInput } from './problem.ts';

/** Some editors begin a file with it; it is no part of the text. */
const BYTE_ORDER_MARK = /^\ufeff/;

/**
 * Reads JSON from outside.
 *
 * @throws RefusedInput when the text is not JSON
 */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(BYTE_ORDER_MARK, ''));
  } catch {
    throw new RefusedInput({ code: 'notJson', where: '' });
  }
}

import * as z from 'zod/mini';
import { type IndicatorRecord, readIndicator } from './indicatorRecord.ts';
import { parseJson } from './json.ts';
import { problemOf, RefusedInput } from './problem.ts';
import { FILE_LIMIT_KILOBYTES } from './scenarioFile.ts';

const FORMAT = 'reduktionsstien-indicators';
const FORMAT_VERSION = 1;

/** Most indicators of a file. */
const COUNT_LIMIT = 200;

const indicatorFile = z.strictObject({
  format: z.literal(FORMAT),
  formatVersion: z.literal(FORMAT_VERSION),
  indicators: z.unknown(),
});

const head = z.object({ format: z.optional(z.unknown()), formatVersion: z.optional(z.unknown()) });

/** Writes indicators as the text of a file. */
export function writeIndicatorFile(indicators: readonly IndicatorRecord[]): string {
  const records = indicators.map(({ id, name, formula }) => ({ id, name, formula }));
  return `${JSON.stringify({ format: FORMAT, formatVersion: FORMAT_VERSION, indicators: records }, null, 2)}\n`;
}

/**
 * Reads the text of a file of indicators.
 *
 * @throws RefusedInput that tells what is wrong, where, and what is allowed
 */
export function readIndicatorFile(text: string): readonly IndicatorRecord[] {
  if (text.length > FILE_LIMIT_KILOBYTES * 1024) {
    throw new RefusedInput({ code: 'tooLarge', where: '', limitKilobytes: FILE_LIMIT_KILOBYTES });
  }
  const data = parseJson(text);
  const peeked = head.safeParse(data);
  const { format, formatVersion } = peeked.success ? peeked.data : {};
  if (format !== FORMAT) throw new RefusedInput({ code: 'foreign', where: 'format', expected: FORMAT });
  if (typeof formatVersion === 'number' && formatVersion > FORMAT_VERSION) {
    throw new RefusedInput({ code: 'newer', where: 'formatVersion', expected: String(FORMAT_VERSION) });
  }
  const result = indicatorFile.safeParse(data);
  if (!result.success) throw new RefusedInput(problemOf(result.error, data, new Map()));
  const { indicators } = result.data;
  if (!Array.isArray(indicators)) throw new RefusedInput({ code: 'unreadable', where: 'indicators' });
  if (indicators.length > COUNT_LIMIT) {
    throw new RefusedInput({ code: 'notAllowed', where: 'indicators', expected: `≤ ${COUNT_LIMIT}` });
  }
  return indicators.map(readAt);
}

/** Reads one indicator, and tells which it is where it is refused. */
function readAt(data: unknown, at: number): IndicatorRecord {
  try {
    return readIndicator(data);
  } catch (cause) {
    if (!(cause instanceof RefusedInput)) throw cause;
    const { problem } = cause;
    const inside = problem.where === '' ? '' : `.${problem.where}`;
    throw new RefusedInput({ ...problem, where: `indicators.${at}${inside}` });
  }
}

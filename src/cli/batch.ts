import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import type { Scenario } from '../engine/scenario.ts';
import type { AccountingMethod } from '../model/breakdowns.ts';
import { type BatchLine, batchDoor } from '../schema/batchLine.ts';
import { RefusedInput } from '../schema/problem.ts';
import type { InputRules } from '../schema/scenarioDoor.ts';
import type { ToldResult } from './result.ts';
import { sentenceOf } from './start.ts';

/**
 * Serves one request a line, in order. A bad line gets a sentence in its place and the others are served.
 *
 * @returns how many lines were bad
 */
export async function serveBatch(
  input: Readable,
  output: Writable,
  start: Scenario,
  method: AccountingMethod,
  rules: InputRules,
  simulate: (scenario: Scenario, method: AccountingMethod) => ToldResult,
): Promise<number> {
  const read = batchDoor(rules);
  let line = 0;
  let bad = 0;
  for await (const text of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    line += 1;
    if (text.trim() === '') continue;
    const asked = readLine(read, text);
    if (typeof asked === 'string') bad += 1;
    const answer =
      typeof asked === 'string'
        ? { line, error: asked }
        : simulate(
            {
              levers: { ...start.levers, ...asked.levers },
              parameters: { ...start.parameters, ...asked.parameters },
            },
            asked.method ?? method,
          );
    if (!output.write(`${JSON.stringify(answer)}\n`)) await once(output, 'drain');
  }
  return bad;
}

function readLine(read: (line: string) => BatchLine, text: string): BatchLine | string {
  try {
    return read(text);
  } catch (cause) {
    if (cause instanceof RefusedInput) return sentenceOf(cause.problem);
    throw cause;
  }
}

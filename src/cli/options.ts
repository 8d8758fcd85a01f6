import { parseArgs } from 'node:util';
import { ACCOUNTING_METHODS, type AccountingMethod } from '../model/breakdowns.ts';
import { UsageError } from './usage.ts';

/** What the caller asks for. */
export interface Options {
  readonly scenario: string | null;
  readonly file: string | null;
  /** Settings as they were written, `id=value`. */
  readonly set: readonly string[];
  readonly method: AccountingMethod;
  readonly format: 'json' | 'csv';
  readonly batch: boolean;
  readonly help: boolean;
}

const OPTIONS = {
  scenario: { type: 'string' },
  file: { type: 'string' },
  set: { type: 'string', multiple: true },
  method: { type: 'string' },
  format: { type: 'string' },
  batch: { type: 'boolean' },
  help: { type: 'boolean' },
} as const;

/**
 * Reads the arguments of the call.
 *
 * @throws UsageError when an option is unknown or its value is not allowed
 */
export function readOptions(args: readonly string[]): Options {
  const { values } = parsed(args);
  const format = oneOf('--format', values.format ?? 'json', ['json', 'csv'] as const);
  const batch = values.batch ?? false;
  if (batch && format === 'csv') throw new UsageError('--batch writes JSON only; leave --format out.');
  return {
    scenario: values.scenario ?? null,
    file: values.file ?? null,
    set: values.set ?? [],
    method: oneOf('--method', values.method ?? 'residual', ACCOUNTING_METHODS),
    format,
    batch,
    help: values.help ?? false,
  };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: OPTIONS,
    });
  } catch (cause) {
    const known = Object.keys(OPTIONS).map((name) => `--${name}`);
    const message = cause instanceof Error ? cause.message : String(cause);
    throw new UsageError(`${message.replace(/\.$/, '')}. Known options: ${known.join(', ')}.`);
  }
}

function oneOf<const Choice extends string>(
  option: string,
  value: string,
  choices: readonly Choice[],
): Choice {
  const found = choices.find((choice) => choice === value);
  if (found === undefined) {
    throw new UsageError(`${option} can only be ${choices.join(' or ')}, not “${value}”.`);
  }
  return found;
}

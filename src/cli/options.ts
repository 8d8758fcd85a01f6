import { ACCOUNTING_METHODS, type AccountingMethod } from '../model/breakdowns.ts';
import { parseCall } from './parseCall.ts';
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
  const { values } = parseCall({ args: [...args], options: OPTIONS });
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

/**
 * Gives the choice that was written.
 *
 * @throws UsageError when it is none of the choices
 */
export function oneOf<const Choice extends string>(
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

import { type ParseArgsConfig, parseArgs } from 'node:util';
import { UsageError } from './usage.ts';

/**
 * Reads the arguments of a call.
 *
 * @throws UsageError that names the known options, when an option is unknown or lacks its value
 */
export function parseCall<Config extends ParseArgsConfig>(config: Config) {
  try {
    return parseArgs(config);
  } catch (cause) {
    const known = Object.keys(config.options ?? {}).map((name) => `--${name}`);
    const message = cause instanceof Error ? cause.message : String(cause);
    throw new UsageError(`${message.replace(/\.$/, '')}. Known options: ${known.join(', ')}.`);
  }
}

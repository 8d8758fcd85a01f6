import { oneOf } from '../options.ts';
import { parseCall } from '../parseCall.ts';
import { UsageError } from '../usage.ts';

export const USAGE = `Tells which reference scenarios move between a revision and the working tree, by how much, and what did it.

npm run -s compare-model -- <git revision> [options]

  --format <format>   text (default) or json
  --section           prints a section for docs/model-changes.md in place of the comparison
  --help              shows this text
`;

const OPTIONS = {
  format: { type: 'string' },
  section: { type: 'boolean' },
  help: { type: 'boolean' },
} as const;

/** What the caller asks for. */
export interface CompareOptions {
  readonly revision: string;
  readonly give: 'text' | 'json' | 'section';
}

/**
 * Reads the arguments of the call.
 *
 * @returns null when the caller asks for help
 * @throws UsageError when an option is unknown or not allowed, or when not exactly one revision is named
 */
export function readCompareOptions(args: readonly string[]): CompareOptions | null {
  const { values, positionals } = parseCall({ args: [...args], options: OPTIONS, allowPositionals: true });
  if (values.help) return null;
  const [revision, ...others] = positionals;
  if (revision === undefined) {
    throw new UsageError('Name the git revision to compare with: npm run -s compare-model -- HEAD~1');
  }
  if (others.length > 0) {
    throw new UsageError(`Name one git revision, not ${positionals.length}: ${positionals.join(', ')}.`);
  }
  const format = oneOf('--format', values.format ?? 'text', ['text', 'json'] as const);
  if (!values.section) return { revision, give: format };
  if (values.format !== undefined) {
    throw new UsageError('--section writes Markdown only; leave --format out.');
  }
  return { revision, give: 'section' };
}

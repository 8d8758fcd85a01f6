import type * as z from 'zod';
import type { accountsFile, publishedFile, SourceDocument, Target } from './accounts.ts';
import type { Contradiction, Measure, municipalityFile, NewsItem } from './context.ts';
import type { Figure } from './figure.ts';
import type { Lever, leversFile, PathFile } from './levers.ts';

type LeversFile = z.infer<typeof leversFile>;

/** Everything that is known of a municipality. */
export interface Municipality {
  readonly about: z.infer<typeof municipalityFile>;
  readonly documents: readonly SourceDocument[];
  readonly accounts: z.infer<typeof accountsFile>;
  readonly targets: readonly Target[];
  readonly published: z.infer<typeof publishedFile>;
  readonly parameters: readonly Figure[];
  readonly groups: LeversFile['groups'];
  readonly owners: LeversFile['owners'];
  readonly levers: readonly Lever[];
  readonly paths: readonly PathFile[];
  readonly measures: readonly Measure[];
  readonly news: readonly NewsItem[];
  readonly contradictions: readonly Contradiction[];
}

/** Every figure the equations may name, with the file it stands in. */
export function figuresOf({ accounts, parameters }: Pick<Municipality, 'accounts' | 'parameters'>): readonly {
  readonly file: string;
  readonly figure: Figure;
}[] {
  const from = (file: string, figures: readonly Figure[]) => figures.map((figure) => ({ file, figure }));
  return [
    ...from('accounts.json', accounts.totals),
    ...from('accounts.json', accounts.bySource),
    ...from('accounts.json', accounts.byUser),
    ...from('parameters.json', parameters),
  ];
}

/**
 * Value of every lever in a reference scenario, what it extends included.
 *
 * @throws RangeError on an unknown scenario
 */
export function leversOf({ paths }: Pick<Municipality, 'paths'>, id: string): Record<string, number> {
  const path = paths.find((each) => each.id === id);
  if (!path) throw new RangeError(`no scenario ${id}`);
  const own = Object.fromEntries(Object.entries(path.levers).map(([lever, { value }]) => [lever, value]));
  return { ...(path.extends === null ? {} : leversOf({ paths }, path.extends)), ...own };
}

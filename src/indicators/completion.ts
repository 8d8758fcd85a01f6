import { FORMULA_FUNCTIONS, type KnownName } from './names.ts';

/** One way to go on. */
export interface Completion {
  readonly id: string;
  readonly kind: KnownName['kind'] | 'function';
  /** What takes the place of what was typed. */
  readonly insert: string;
}

/** Ways to go on, and the part of the text whose place they take. */
export interface Completions {
  readonly from: number;
  readonly to: number;
  /** The likeliest first. */
  readonly choices: readonly Completion[];
}

const MOST_CHOICES = 12;

const BEFORE = /[\p{L}_][\p{L}\p{M}\p{N}_]*$/u;
const AFTER = /^[\p{L}\p{M}\p{N}_]*/u;

/**
 * What the name at the cursor may become: names that begin with it, names with a word of their label that
 * begins with it, and names that hold it. Nothing where no name is begun.
 *
 * @param position of the cursor, in characters from the beginning
 */
export function completionsAt(text: string, position: number, names: readonly KnownName[]): Completions {
  const left = text.slice(0, position);
  const typed = BEFORE.exec(left)?.[0] ?? '';
  const from = position - typed.length;
  if (typed === '' || /[\p{N}.]$/u.test(left.slice(0, from))) return { from, to: position, choices: [] };
  const to = position + (AFTER.exec(text.slice(position))?.[0].length ?? 0);
  const sought = typed.toLowerCase();
  const functions = Object.keys(FORMULA_FUNCTIONS).map((id) => ({ id, label: null }));
  const choices = [...names, ...functions]
    .map((name) => ({ name, rank: rankOf(sought, name.id, name.label) }))
    .filter(({ rank }) => rank < UNFIT)
    .sort((one, other) => one.rank - other.rank || one.name.id.length - other.name.id.length)
    .slice(0, MOST_CHOICES)
    .map(({ name }): Completion => {
      const { id } = name;
      return 'kind' in name
        ? { id, kind: name.kind, insert: id }
        : { id, kind: 'function', insert: text[to] === '(' ? id : `${id}(` };
    });
  return { from, to, choices };
}

const UNFIT = 4;

function rankOf(sought: string, id: string, label: KnownName['label'] | null): number {
  const known = id.toLowerCase();
  if (known.startsWith(sought)) return id.length === sought.length ? 0 : 1;
  const words = label ? `${label.da} ${label.en}`.toLowerCase().split(/[^\p{L}\p{N}]+/u) : [];
  if (words.some((word) => word.startsWith(sought))) return 2;
  return sought.length > 1 && known.includes(sought) ? 3 : UNFIT;
}

import { type Assumption, isChanged } from './useAssumptions.ts';

/** What the reader wants to see, and in which order. */
export interface Choice {
  readonly search: string;
  /** A tag, `lever`, or empty for all. */
  readonly tag: string;
  readonly area: string;
  /** An owner's id, `nobody`, or empty for all. */
  readonly owner: string;
  readonly order: Order;
}

export const ORDERS = ['byInfluence', 'byName', 'changedFirst'] as const;
export type Order = (typeof ORDERS)[number];

export const LEVER = 'lever';
export const NOBODY = 'nobody';

/** Everything, what matters most first. */
export const ALL: Choice = { search: '', tag: '', area: '', owner: '', order: 'byInfluence' };

/**
 * The assumptions that a choice lets through, in its order.
 *
 * @param influenceOf share of the uncertainty; NaN where it is not known or there is none
 */
export function choose(
  all: readonly Assumption[],
  { search, tag, area, owner, order }: Choice,
  influenceOf: (id: string) => number,
  locale: string,
): readonly Assumption[] {
  const words = search.toLocaleLowerCase(locale).split(/\s+/).filter(Boolean);
  const fits = (each: Assumption): boolean => {
    const text = `${each.label} ${each.area} ${each.id}`.toLocaleLowerCase(locale);
    return (
      words.every((word) => text.includes(word)) &&
      (tag === '' || tag === (each.tag ?? LEVER)) &&
      (area === '' || area === each.area) &&
      (owner === '' || owner === (each.owner ?? NOBODY))
    );
  };
  const known = (id: string): number => {
    const share = influenceOf(id);
    return Number.isNaN(share) ? -1 : share;
  };
  const byName = (one: Assumption, other: Assumption) => one.label.localeCompare(other.label, locale);
  const comparisons: Record<Order, (one: Assumption, other: Assumption) => number> = {
    byInfluence: (one, other) => known(other.id) - known(one.id) || byName(one, other),
    byName,
    changedFirst: (one, other) => Number(isChanged(other)) - Number(isChanged(one)) || byName(one, other),
  };
  return all.filter(fits).toSorted(comparisons[order]);
}

import type { Allowed } from './descent.ts';
import { takeBack } from './leastEffort.ts';
import type { Levels, Search } from './search.ts';

/** Most sets of levers that are looked at. */
const MOST_SETS = 40_000;

/** Of the sets that go lowest, so many are compared by what they take. */
const COMPARED = 12;

/** Number of levers that have moved. */
export const movedIn = (levels: Levels): number => levels.filter((level) => level > 0).length;

/**
 * Reaches the goal with few levers: leaves one lever after the other where it started, as long as the goal is
 * still reached, and then looks at every smaller set, if they are not too many, each lever as far as it goes.
 *
 * @param lowest levels that reach the goal
 */
export function fewestLevers(search: Search, lowest: Levels, allowed: Allowed): Levels {
  const left = leaveOut(search, lowest);
  const best = setsUpTo(search, lowest, allowed, movedIn(left))
    .map((levels) => takeBack(search, levels, allowed, search.still))
    .toSorted((one, other) => movedIn(one) - movedIn(other) || search.effortOf(one) - search.effortOf(other));
  return best[0] ?? takeBack(search, left, allowed, search.still);
}

function leaveOut(search: Search, from: Levels): Levels {
  let now = from;
  for (;;) {
    const tried = now.flatMap((level, at) => (level > 0 ? [now.with(at, 0)] : []));
    const [best] = lowestOf(search, tried, 1);
    if (!best) return now;
    now = best;
  }
}

/** The sets of fewest levers, at most so many levers, that reach the goal; the lowest of them. */
function setsUpTo(search: Search, lowest: Levels, allowed: Allowed, most: number): readonly Levels[] {
  const moves = farMoves(search, lowest, allowed);
  let sets: readonly { readonly levels: Levels; readonly next: number }[] = [
    { levels: search.still, next: 0 },
  ];
  let looked = 0;
  for (let size = 1; size <= most; size += 1) {
    if (looked + (sets.length * moves.length) / size > MOST_SETS) return [];
    sets = sets.flatMap(({ levels, next }) =>
      moves
        .slice(next)
        .flatMap(({ at, level }, after) =>
          levels[at] === 0 ? [{ levels: levels.with(at, level), next: next + after + 1 }] : [],
        ),
    );
    looked += sets.length;
    const reaching = lowestOf(
      search,
      sets.map(({ levels }) => levels),
      COMPARED,
    );
    if (reaching.length > 0) return reaching;
  }
  return [];
}

/** For each lever its end, how far it can go alone, and how far it went to the lowest. */
function farMoves(search: Search, lowest: Levels, allowed: Allowed) {
  return search.levers.flatMap((lever, at) => {
    if (!allowed(lever)) return [];
    const alone = lever.values.map((_, level) => ({ at, level }));
    const possible = [...search.tonnesAfter(search.still, alone)].findLastIndex(Number.isFinite);
    const levels = new Set([lever.values.length - 1, possible, lowest[at] ?? 0]);
    return [...levels].filter((level) => level > 0).map((level) => ({ at, level }));
  });
}

/** Of some levels those that reach the goal, the lowest first, at most so many. */
function lowestOf(search: Search, tried: readonly Levels[], most: number): readonly Levels[] {
  const tonnes = search.tonnesOf(tried);
  return tried
    .map((levels, at) => ({ levels, tonnes: tonnes[at] ?? Number.NaN }))
    .filter((one) => one.tonnes <= search.ceiling)
    .toSorted((one, other) => one.tonnes - other.tonnes)
    .slice(0, most)
    .map(({ levels }) => levels);
}

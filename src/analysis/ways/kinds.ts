import { LED_BY, OWN_OWNER } from '../../model/ways.ts';
import type { Settings } from '../changes.ts';
import { type Allowed, descend } from './descent.ts';
import { fewestLevers, movedIn } from './fewest.ts';
import { leastEffort, takeBack } from './leastEffort.ts';
import type { Levels, Search } from './search.ts';

/** What makes a way: fewest levers, least effort, own decisions only, or what it moves before anything else. */
export type WayKind = 'fewest' | 'least' | 'municipality' | 'heat' | 'transport';

/** A way that may or may not reach the goal. */
export interface FoundWay {
  readonly kind: WayKind;
  readonly levels: Levels;
}

const anyLever: Allowed = () => true;

/**
 * Looks for one way of every kind.
 *
 * - fewest: the fewest levers, each as little as does.
 * - least: the least effort, added up over levers.
 * - municipality: only what the municipality itself decides, with the least effort.
 * - heat, transport: first the levers of these groups, and only where they do not do, the least of the others.
 *
 * @param lowest levels that reach the goal
 * @returns ways that reach the goal, no two of them with the same levers, and the lowest of kinds that do not
 */
export function findWays(search: Search, lowest: Levels): { ways: FoundWay[]; short: FoundWay[] } {
  const own: Allowed = ({ lever }) => lever.owner === OWN_OWNER;
  const municipality = leastEffort(search, search.still, own);
  const kinds: readonly FoundWay[] = [
    ...wayOf('municipality', municipality),
    ...wayOf('heat', ledBy(search, LED_BY.heat)),
    ...wayOf('transport', ledBy(search, LED_BY.transport)),
  ];
  const all = [
    ...[fewestLevers(search, lowest, anyLever), leastEffort(search, search.still, anyLever)],
    ...kinds.map(({ levels }) => levels),
  ].filter((levels) => levels !== null);
  // No search is sure to find the best there is, so that each kind's finds count for the two that are compared.
  const byEffort = all.toSorted((one, other) => search.effortOf(one) - search.effortOf(other));
  const byCount = byEffort.toSorted((one, other) => movedIn(one) - movedIn(other));
  return {
    ways: different([
      ...wayOf('fewest', byCount[0] ?? null),
      ...wayOf('least', byEffort[0] ?? null),
      ...kinds,
    ]),
    short: municipality ? [] : wayOf('municipality', descend(search, search.still, own)),
  };
}

const wayOf = (kind: WayKind, levels: Levels | null): FoundWay[] => (levels ? [{ kind, levels }] : []);

/** Moves only the levers of some groups, or these as far as they help and the least of the others. */
function ledBy(search: Search, groups: readonly string[]): Levels | null {
  const own: Allowed = ({ lever }) => groups.includes(lever.group);
  const alone = leastEffort(search, search.still, own);
  if (alone) return alone;
  const led = leastEffort(search, descend(search, search.still, own), (lever) => !own(lever));
  return led && takeBack(search, led, own, search.still);
}

/** Leaves out ways that move the same levers as one before. */
function different(ways: readonly FoundWay[]): FoundWay[] {
  const known = new Set<string>();
  return ways.filter(({ levels }) => {
    const moved = levels.map((level) => (level > 0 ? 1 : 0)).join('');
    if (known.has(moved)) return false;
    known.add(moved);
    return true;
  });
}

/** Values of the levers that differ from the start. */
export function settingsOf(search: Search, start: Float64Array, levels: Levels): Settings {
  return Object.fromEntries(
    search.levers.flatMap(({ lever, input, values }, at) => {
      const value = values[levels[at] ?? 0] ?? Number.NaN;
      return Object.is(value, start[input]) ? [] : [[lever.id, value]];
    }),
  );
}

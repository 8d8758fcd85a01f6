import { type Allowed, movesFrom } from './descent.ts';
import { after, type Levels, type Move, type Search } from './search.ts';

/** An effort that is none, so that what is gained for nothing can be compared. */
const NO_EFFORT = 1e-9;

/** Part by which a move has to be better than another to go before it. */
const RELATIVE_ROUNDING = 1e-9;

const GAIN_TONNES = 1e-6;

/** How often every lever that has moved is tried without. */
const ROUNDS = 2;

/**
 * Reaches the goal with little effort: moves the lever again and again that gives most of the missing tonnes for
 * its effort, takes back what is not needed, and tries each lever that has moved without.
 *
 * @returns levels that reach the goal; null where the moves from there on do not
 */
export function leastEffort(search: Search, from: Levels, allowed: Allowed): Levels | null {
  let best = reach(search, from, allowed);
  for (let round = 0; best && round < ROUNDS; round += 1) {
    const before: Levels = best;
    for (const [at, lever] of search.levers.entries()) {
      if (!allowed(lever) || best[at] === from[at]) continue;
      const without = reach(
        search,
        best.with(at, from[at] ?? 0),
        (other) => other !== lever && allowed(other),
      );
      if (without && search.effortOf(without) < search.effortOf(best) - NO_EFFORT) best = without;
    }
    if (best === before) break;
  }
  return best;
}

function reach(search: Search, from: Levels, allowed: Allowed): Levels | null {
  let now = from;
  for (;;) {
    const moves = movesFrom(search, now, allowed, 'on');
    const tonnes = search.tonnesAfter(now, moves);
    const [present = Number.NaN] = search.tonnesOf([now]);
    const missing = present - search.ceiling;
    if (missing <= 0) return takeBack(search, now, allowed, from);
    let best: { readonly move: Move | null; readonly worth: number } = { move: null, worth: 0 };
    for (const [at, move] of moves.entries()) {
      const gain = present - (tonnes[at] ?? Number.NaN);
      if (!(gain > GAIN_TONNES)) continue;
      const worth = Math.min(gain, missing) / Math.max(NO_EFFORT, -sparedBy(search, now, move));
      // Of moves that are worth as much the longest goes, or a straight line would be gone step by step.
      if (worth > best.worth * (1 - RELATIVE_ROUNDING)) best = { move, worth: Math.max(worth, best.worth) };
    }
    if (!best.move) return null;
    now = after(now, best.move);
  }
}

/**
 * Takes back the most effort a lever can spare while the goal is still reached, until none can.
 *
 * @param floor levels below which nothing is taken back
 */
export function takeBack(search: Search, from: Levels, allowed: Allowed, floor: Levels): Levels {
  let now = from;
  for (;;) {
    const moves = movesFrom(search, now, allowed, 'back').filter(
      ({ at, level }) => level >= (floor[at] ?? 0),
    );
    const tonnes = search.tonnesAfter(now, moves);
    const [best] = moves
      .filter((_, at) => (tonnes[at] ?? Number.NaN) <= search.ceiling)
      .toSorted((one, other) => sparedBy(search, now, other) - sparedBy(search, now, one));
    if (!best) return now;
    now = after(now, best);
  }
}

function sparedBy({ levers }: Search, from: Levels, { at, level }: Move): number {
  const effortAt = (reached: number): number => levers[at]?.efforts[reached] ?? Number.NaN;
  return effortAt(from[at] ?? 0) - effortAt(level);
}

import { after, type Levels, type Move, type Search } from './search.ts';

/** Gains of fewer tonnes are not worth moving a lever. */
const LEAST_TONNES = 1e-3;

/** One lever's turn after the other, until none has anything left to give. */
const MOST_ROUNDS = 20;

/** True for a lever that may move. */
export type Allowed = (lever: Search['levers'][number]) => boolean;

/** Every move of one allowed lever, further along its track or further back. */
export function movesFrom(search: Search, from: Levels, allowed: Allowed, way: 'on' | 'back'): Move[] {
  return search.levers.flatMap((lever, at) => {
    if (!allowed(lever)) return [];
    const now = from[at] ?? 0;
    const [first, end] = way === 'on' ? [now + 1, lever.values.length] : [0, now];
    return Array.from({ length: Math.max(0, end - first) }, (_, on) => ({ at, level: first + on }));
  });
}

/**
 * Goes as low as the allowed levers go. Where one lever has to move before another can, a descent from where it
 * stands may end too early; so another begins where all levers are at their ends, and the lower of both counts.
 */
export function descend(search: Search, from: Levels, allowed: Allowed): Levels {
  const ends = search.levers.map((lever, at) => (allowed(lever) ? lever.values.length - 1 : (from[at] ?? 0)));
  const [one, other] = [descendFrom(search, from, allowed), descendFrom(search, ends, allowed)];
  const [ofOne = Number.NaN, ofOther = Number.NaN] = search.tonnesOf([one, other]);
  if (!(ofOther < ofOne - LEAST_TONNES)) return one;
  return leaveIdle(search, other, from, ofOther);
}

function descendFrom(search: Search, from: Levels, allowed: Allowed): Levels {
  let lowest = from;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const before = lowest;
    search.levers.forEach((lever, at) => {
      if (!allowed(lever)) return;
      const moves = [{ at, level: lowest[at] ?? 0 }, ...lever.values.map((_, level) => ({ at, level }))];
      const tonnes = search.tonnesAfter(lowest, moves);
      let best = 0;
      tonnes.forEach((value, move) => {
        if (value < (tonnes[best] ?? Number.NaN) - LEAST_TONNES) best = move;
      });
      const move = moves[best];
      if (best > 0 && move) lowest = after(lowest, move);
    });
    if (lowest === before) break;
  }
  return lowest;
}

/** Puts back levers that do not make it lower. */
function leaveIdle(search: Search, lowest: Levels, from: Levels, tonnes: number): Levels {
  let now = lowest;
  lowest.forEach((_, at) => {
    const move = { at, level: from[at] ?? 0 };
    const [without = Number.NaN] = search.tonnesAfter(now, [move]);
    if (without <= tonnes + LEAST_TONNES) now = after(now, move);
  });
  return now;
}

/** Levels on either side of the goal; level 0 lies next to it. */
const LEVELS = 4;

/** On which side of the goal a value lies, and how far from it. */
export interface Band {
  readonly side: 'held' | 'missed';
  readonly level: number;
}

/** A band and where it begins and ends; null where it is open. */
export interface BandRange extends Band {
  readonly from: number | null;
  readonly to: number | null;
}

/** The bands in which values about a goal are told apart, alike on both sides. */
export interface Bands {
  readonly bandOf: (value: number) => Band;
  /** Those between the least and the greatest value, from the least on. */
  readonly used: readonly BandRange[];
}

/** Ladder of round numbers: 1, 2, 5, 10, 20, 50 and so on. */
const rung = (at: number): number => ([1, 2, 5][((at % 3) + 3) % 3] ?? 1) * 10 ** Math.floor(at / 3);

/**
 * Bands between round numbers, each two rungs of 1, 2, 5 above the one before, so that what is near the goal is
 * told apart as well as what is far from it.
 *
 * @param values tonnes above the goal; below it negative
 */
export function bandsOf(values: readonly number[]): Bands {
  const least = Math.min(...values);
  const greatest = Math.max(...values);
  const far = Math.max(Math.abs(least), Math.abs(greatest), 1);
  let top = 0;
  while (rung(top) < far) top += 1;
  const limits = Array.from({ length: LEVELS - 1 }, (_, at) => rung(top - 1 - 2 * (LEVELS - 2 - at)));
  const bandOf = (value: number): Band => {
    const level = limits.filter((limit) => Math.abs(value) > limit).length;
    return { side: value <= 0 ? 'held' : 'missed', level };
  };
  const edges = [0, ...limits, null];
  const all = edges.slice(0, LEVELS).flatMap((near, level): readonly BandRange[] => {
    const end = edges[level + 1] ?? null;
    return [
      { side: 'held', level, from: end === null ? null : -end, to: near === null ? null : 0 - near },
      { side: 'missed', level, from: near, to: end },
    ];
  });
  const order = ({ side, level }: Band): number => (side === 'held' ? -1 - level : level);
  const [first, last] = [order(bandOf(least)), order(bandOf(greatest))];
  const used = all
    .filter((band) => order(band) >= first && order(band) <= last)
    .toSorted((one, other) => order(one) - order(other));
  return { bandOf, used };
}

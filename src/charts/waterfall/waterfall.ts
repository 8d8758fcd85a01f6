/** One step of a way between two amounts. */
export interface WaterfallStep {
  readonly id: string;
  readonly amount: number;
}

/** A bar of a waterfall; its ends are shares of the picture's width, the lower one first. */
export interface WaterfallBar {
  readonly id: string;
  readonly amount: number;
  readonly from: number;
  readonly to: number;
}

/** Where everything stands in a waterfall. */
export interface Waterfall {
  readonly start: WaterfallBar;
  /** The largest decrease first, increases last. */
  readonly steps: readonly WaterfallBar[];
  readonly end: WaterfallBar;
  /** Share of the width at which zero stands. */
  readonly zero: number;
}

/**
 * Places a waterfall: a bar from zero to where the way begins, a bar for every step from where the last one
 * ended, and a bar from zero to where the way ends.
 *
 * @param start amount at which the way begins
 * @param steps what changes it; steps of zero are left out
 */
export function placeWaterfall(start: number, steps: readonly WaterfallStep[]): Waterfall {
  const sorted = steps
    .filter(({ amount }) => amount !== 0)
    .toSorted((one, other) => one.amount - other.amount);
  const stops = [start];
  for (const { amount } of sorted) stops.push((stops.at(-1) ?? 0) + amount);
  const end = stops.at(-1) ?? start;
  const low = Math.min(0, ...stops);
  const reach = Math.max(0, ...stops) - low || 1;
  const bar = (id: string, amount: number, from: number, to: number): WaterfallBar => ({
    id,
    amount,
    from: (Math.min(from, to) - low) / reach,
    to: (Math.max(from, to) - low) / reach,
  });
  return {
    start: bar('start', start, 0, start),
    steps: sorted.map(({ id, amount }, at) => bar(id, amount, stops[at] ?? 0, stops[at + 1] ?? 0)),
    end: bar('end', end, 0, end),
    zero: low === 0 ? 0 : -low / reach,
  };
}

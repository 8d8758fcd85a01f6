import { linearScale } from '../scale.ts';

/** A bar of a histogram; places in pixels. */
export interface HistogramBar {
  readonly x: number;
  readonly width: number;
  readonly y: number;
  readonly height: number;
  /** True where the whole bar lies at or below the goal, false where it lies above, null where the goal cuts it. */
  readonly reached: boolean | null;
}

/** Where everything stands in a histogram with a goal. */
export interface PlacedHistogram {
  readonly bars: readonly HistogramBar[];
  readonly goal: number;
  readonly first: number;
  readonly last: number;
  readonly bottom: number;
}

const AXIS_PIXELS = 24;
const HEAD_PIXELS = 22;

/**
 * Places a histogram of how many futures end between neighbouring edges, and a goal among them.
 *
 * @param edges rising, one more than there are counts
 */
export function placeHistogram(
  { edges, counts }: { readonly edges: readonly number[]; readonly counts: readonly number[] },
  goal: number,
  size: { readonly width: number; readonly height: number },
): PlacedHistogram {
  const low = Math.min(edges[0] ?? 0, goal);
  const high = Math.max(edges.at(-1) ?? 1, goal);
  const xOf = linearScale([low, high > low ? high : low + 1], [1, size.width - 1]);
  const bottom = size.height - AXIS_PIXELS;
  const yOf = linearScale([0, Math.max(1, ...counts)], [bottom, HEAD_PIXELS]);
  return {
    bars: counts.map((count, at) => {
      const [from, to] = [edges[at] ?? 0, edges[at + 1] ?? 0];
      const reached = to <= goal ? true : from >= goal ? false : null;
      return {
        ...{ x: xOf(from), width: xOf(to) - xOf(from), reached },
        ...{ y: yOf(count), height: bottom - yOf(count) },
      };
    }),
    goal: xOf(goal),
    ...{ first: xOf(edges[0] ?? 0), last: xOf(edges.at(-1) ?? 1), bottom },
  };
}

/** A straight piece of the line, in pixels. */
export type Piece = readonly [from: Place, to: Place];
export type Place = readonly [x: number, y: number];

/** A grid of values whose points have places; the outer ones are drawn out to the edges of the picture. */
interface Grid {
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  /** One column for each place of x; at or below zero the goal holds. */
  readonly values: readonly (readonly number[])[];
  /** For each column the exact place on y where the goal first begins or ceases to hold; null for none. */
  readonly exact: readonly (number | null)[];
}

/**
 * The line on which the goal just holds, in pieces between neighbouring points of a grid. Along y it goes through
 * the exact places; along x it stands between two neighbours as their values have it.
 */
export function goalLine({ xs, ys, values, exact }: Grid): readonly Piece[] {
  const at = (column: number, row: number): number => values[column]?.[row] ?? Number.NaN;
  const turns = (one: number, other: number): boolean => one <= 0 !== other <= 0;
  const between = (one: number, other: number, from: number, to: number): number =>
    from + (one / (one - other)) * (to - from);
  const along = (column: number, row: number): Place | null => {
    const [one, other] = [at(column, row), at(column, row + 1)];
    if (!turns(one, other)) return null;
    const [from, to] = [ys[row] ?? 0, ys[row + 1] ?? 0];
    const known = exact[column] ?? null;
    const isHere = known !== null && known >= Math.min(from, to) && known <= Math.max(from, to);
    return [xs[column] ?? 0, isHere ? known : between(one, other, from, to)];
  };
  const across = (column: number, row: number): Place | null => {
    const [one, other] = [at(column, row), at(column + 1, row)];
    if (!turns(one, other)) return null;
    return [between(one, other, xs[column] ?? 0, xs[column + 1] ?? 0), ys[row] ?? 0];
  };
  const pieces: Piece[] = [];
  for (let column = 0; column + 1 < xs.length; column += 1) {
    for (let row = 0; row + 1 < ys.length; row += 1) {
      const crossings = [
        ...[along(column, row), across(column, row)],
        ...[along(column + 1, row), across(column, row + 1)],
      ].filter((place) => place !== null);
      for (let pair = 0; pair + 1 < crossings.length; pair += 2) {
        const [from, to] = [crossings[pair], crossings[pair + 1]];
        if (from && to) pieces.push([from, to]);
      }
    }
  }
  return pieces;
}

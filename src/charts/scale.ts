/** Turns a value into a place on the page. */
export type Scale = (value: number) => number;

/** A straight scale from two values to two places. */
export function linearScale(from: readonly [number, number], to: readonly [number, number]): Scale {
  const [low, high] = from;
  const [start, end] = to;
  return (value) => start + ((value - low) / (high - low)) * (end - start);
}

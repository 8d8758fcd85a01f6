/** A triangular distribution: most likely at the mode, down to nothing at both ends of the range. */
export interface Triangle {
  readonly low: number;
  readonly mode: number;
  readonly high: number;
}

/** The triangle over a range with its mode at a value, moved inside the range where the value lies outside. */
export function triangleAround(value: number, { low, high }: Omit<Triangle, 'mode'>): Triangle {
  return { low, mode: Math.min(high, Math.max(low, value)), high };
}

/**
 * The value below which a share of the distribution lies (its inverse distribution function).
 *
 * @param share from 0 to 1
 */
export function triangularQuantile({ low, mode, high }: Triangle, share: number): number {
  const width = high - low;
  // Where rounding would put a value past the end it grows from, that end is meant.
  return share * width < mode - low
    ? Math.min(high, low + Math.sqrt(share * width * (mode - low)))
    : Math.max(low, high - Math.sqrt((1 - share) * width * (high - mode)));
}

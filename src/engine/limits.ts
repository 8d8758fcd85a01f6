import type { LimitRequest } from './contract.ts';
import type { Variations } from './variations.ts';

/** Halvings of the track: a track of two hundred steps is met to a thousandth of a step. */
const HALVINGS = 18;

/**
 * Finds how far a lever can go, all else as it is, before a quantity passes its bound in any year.
 *
 * @returns the last value that holds; NaN where the whole track holds, the easy end where none of it does
 */
export function findLimit(
  variations: Variations,
  inputs: Float64Array,
  { lever, easy, demanding, quantity, bound }: LimitRequest,
): number {
  variations.fill(inputs, 1);
  const tried = variations.input(lever);
  const most = variations.output(quantity, 'maximum');
  const holds = (value: number): boolean => {
    tried[0] = value;
    variations.run(1);
    return !((most[0] ?? Number.NaN) > bound);
  };
  if (holds(demanding)) return Number.NaN;
  let inside = easy;
  let outside = demanding;
  for (let halving = 0; halving < HALVINGS; halving += 1) {
    const middle = (inside + outside) / 2;
    if (holds(middle)) inside = middle;
    else outside = middle;
  }
  return inside;
}

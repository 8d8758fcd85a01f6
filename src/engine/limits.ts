import { YEAR_COUNT } from '../model/years.ts';
import type { Kernel, LimitRequest } from './contract.ts';

/** Halvings of the track: a track of two hundred steps is met to a thousandth of a step. */
const HALVINGS = 18;

/**
 * Finds how far a lever can go, all else as it is, before a quantity passes its bound in any year.
 *
 * @param inputs the scenario; left as it was
 * @param scratch room for one result
 * @returns the last value that holds; NaN where the whole track holds, the easy end where none of it does
 */
export function findLimit(
  kernel: Kernel,
  inputs: Float64Array,
  scratch: Float64Array,
  { lever, easy, demanding, start, bound }: LimitRequest,
): number {
  const tried = Float64Array.from(inputs);
  const holds = (value: number): boolean => {
    tried[lever] = value;
    kernel(tried, scratch);
    return !scratch.subarray(start, start + YEAR_COUNT).some((each) => each > bound);
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

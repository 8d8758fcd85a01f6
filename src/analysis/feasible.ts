import type { Variations } from '../engine/variations.ts';
import { FEASIBILITY_RULES } from '../model/feasibility.ts';

/**
 * Tells what a member asks for beyond what there is.
 *
 * @returns a function of a member, which gives a number with one bit for each rule that the member breaks
 */
export function brokenRules(variations: Variations): (member: number) => number {
  const rules = FEASIBILITY_RULES.map(({ quantity, above }, at) => ({
    most: variations.output(quantity, 'maximum'),
    above,
    bit: 1 << at,
  }));
  return (member) =>
    rules.reduce((broken, { most, above, bit }) => ((most[member] ?? 0) > above ? broken | bit : broken), 0);
}

/** True where one breaks no rule that the other keeps. */
export const breaksNoMore = (one: number, other: number): boolean => (one & ~other) === 0;

import type { LinePoint } from './delayMap.ts';
import type { AnalysisLever } from './facts.ts';
import { stepsOf } from './track.ts';

/**
 * For which settings of a lever the goal holds: all, none, from a step of its track on or up to one, every date but
 * never, or in several stretches.
 */
export type Threshold =
  | { readonly kind: 'always' | 'no' | 'unlessNever' | 'several' }
  | { readonly kind: 'atMost' | 'atLeast'; readonly value: number };

/**
 * Reads a threshold from a row of the map.
 *
 * @param missed tonnes above the goal, for each position along the lever
 * @param line where the goal just holds along it
 */
export function thresholdOf(lever: AnalysisLever, missed: readonly number[], { at }: LinePoint): Threshold {
  const holding = missed.map((above) => above <= 0);
  const turns = holding.filter((holds, place) => place > 0 && holds !== holding[place - 1]).length;
  if (turns === 0) return { kind: holding[0] ? 'always' : 'no' };
  if (turns > 1 || at === null) return { kind: 'several' };
  const steps = stepsOf(lever);
  if (holding[0]) {
    const value = steps.findLast((step) => step <= at) ?? lever.min;
    return at > lever.max ? { kind: 'unlessNever' } : { kind: 'atMost', value };
  }
  return { kind: 'atLeast', value: steps.find((step) => step >= at) ?? lever.max };
}

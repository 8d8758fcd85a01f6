import { FEASIBILITY_RULES, type FeasibilityRule } from '../../model/feasibility.ts';
import { placeOnTrack, stepOf, valueAtStep } from '../../schema/leverScale.ts';
import type { PageLever } from '../../schema/pageMunicipality.ts';
import { useSimulations } from '../appContext.ts';

/** How far a lever can go before the scenario asks for the impossible. */
export interface LeverLimit {
  readonly rule: FeasibilityRule;
  /** The last step of the lever that holds. */
  readonly value: number;
  /** Part of the track beyond it, as shares of its length. */
  readonly beyond: readonly [number, number];
}

/** The limit of a lever in the current scenario; null where its whole track holds. */
export function useLimit(lever: PageLever): LeverLimit | null {
  const at = FEASIBILITY_RULES.findIndex((each) => each.lever === lever.id);
  const rule = FEASIBILITY_RULES[at];
  const limit = useSimulations(({ current }) => current?.limits[at] ?? Number.NaN);
  if (!rule || Number.isNaN(limit)) return null;
  const step = stepOf(lever, limit);
  const place = placeOnTrack(lever, limit);
  return rule.demanding === 'max'
    ? { rule, value: valueAtStep(lever, Math.floor(step)), beyond: [place, 1] }
    : { rule, value: valueAtStep(lever, Math.ceil(step)), beyond: [0, place] };
}

import type { WayRequest } from '../../../analysis/ways/findWays.ts';
import type { WayGoal } from '../../../analysis/ways/goal.ts';
import type { Limit } from '../../../analysis/ways/search.ts';
import type { PageMunicipality } from '../../../schema/pageMunicipality.ts';
import { firstTotalOf } from '../../verdict/judge.ts';

/** A goal as the reader states it. */
export interface AskedGoal {
  /** One of the municipality's own, by its year; another; or a ceiling on the sum. */
  readonly kind: number | 'other' | 'sum';
  /** Reduction since the first year that another goal asks for, and its year. */
  readonly reduction: number;
  readonly year: number;
  /** Most tonnes in all. */
  readonly tonnes: number;
}

/** What the reader asks ways for. */
export interface WaysAsked {
  readonly goal: AskedGoal;
  readonly from: WayRequest['from'];
  readonly locks: readonly string[];
  readonly limits: Readonly<Record<string, Limit>>;
  readonly feasible: boolean;
}

/** What is offered until the reader says otherwise, in tonnes. */
const USUAL_CEILING = 1_000_000;

/** Asks for the first of the municipality's goals, with every lever free. */
export function firstAsked({ targets }: Pick<PageMunicipality, 'targets'>): WaysAsked {
  const [first] = targets;
  const year = first?.year ?? Number.NaN;
  const goal = { kind: year, reduction: first?.reduction ?? Number.NaN, year, tonnes: USUAL_CEILING };
  return { goal, from: 'usual', locks: [], limits: {}, feasible: true };
}

/** The goal as ways are measured by it. @throws RangeError when it is none of the municipality's */
export function goalOf(
  { kind, reduction, year, tonnes }: AskedGoal,
  municipality: Pick<PageMunicipality, 'targets' | 'totals'>,
): WayGoal {
  const { targets } = municipality;
  if (kind === 'sum') return { sumTo: Math.max(...targets.map((target) => target.year)), tonnes };
  if (kind === 'other') return { year, tonnes: firstTotalOf(municipality) * (1 - reduction) };
  const target = targets.find((known) => known.year === kind);
  if (!target) throw new RangeError(`no goal for ${kind}`);
  return { year: target.year, tonnes: target.value };
}

/** Limits with one lever's set anew; the whole track is no limit. */
export function limitsWith(
  limits: WaysAsked['limits'],
  { id, min, max }: { readonly id: string; readonly min: number; readonly max: number },
  { lower = min, upper = max }: Limit,
): WaysAsked['limits'] {
  const { [id]: _, ...others } = limits;
  const limit = { ...(lower > min && { lower }), ...(upper < max && { upper }) };
  return Object.keys(limit).length > 0 ? { ...others, [id]: limit } : others;
}

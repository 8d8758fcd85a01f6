import type { Measure } from '../../../schema/municipality/context.ts';

/** How a measure or sub-goal stands. */
export type Standing = Measure['status'];

/** In the order in which a reader looks for trouble. */
export const STANDINGS = ['not-green', 'cancelled', 'unknown', 'green', 'done'] as const satisfies Standing[];

type Subgoal = Measure['subgoals'][number];

/** True where the deadline has passed by the accounts' year and the sub-goal is neither reached nor given up. */
export function isLate({ deadline, status }: Subgoal, accountsYear: number): boolean {
  return deadline !== null && deadline <= accountsYear && (status === 'not-green' || status === 'unknown');
}

/** How a measure stands: behind where one of its sub-goals is late, otherwise as reported. */
export function standingOf({ status, subgoals }: Measure, accountsYear: number): Standing {
  return subgoals.some((subgoal) => isLate(subgoal, accountsYear)) ? 'not-green' : status;
}

/** A lever with the measures that move it. */
export interface LeverPlan {
  readonly lever: string;
  readonly measures: readonly Measure[];
  readonly counts: Readonly<Record<Standing, number>>;
}

/** What moves each lever, those with the most behind first; levers that no measure moves come last. */
export function leverPlans(
  levers: readonly string[],
  measures: readonly Measure[],
  accountsYear: number,
): readonly LeverPlan[] {
  const plans = levers.map((lever): LeverPlan => {
    const moving = measures.filter((measure) => measure.levers.includes(lever));
    const counts = { 'not-green': 0, cancelled: 0, unknown: 0, green: 0, done: 0 };
    for (const measure of moving) counts[standingOf(measure, accountsYear)] += 1;
    return { lever, measures: moving, counts };
  });
  const worse = (one: LeverPlan, other: LeverPlan): number => {
    for (const standing of STANDINGS) {
      const difference = other.counts[standing] - one.counts[standing];
      if (difference !== 0) return difference;
    }
    return 0;
  };
  return plans.toSorted(worse);
}

/** True where a lever rests on measures that are behind or given up. */
export const isBehind = ({ counts }: LeverPlan): boolean => counts['not-green'] + counts.cancelled > 0;

/** What a reader wants to see of the measures. */
export interface MeasureChoice {
  readonly search: string;
  /** A standing, or empty for all. */
  readonly standing: string;
  /** A lever's id, `none` for measures that move none, or empty for all. */
  readonly lever: string;
}

export const NO_LEVER = 'none';

export const EVERY_MEASURE: MeasureChoice = { search: '', standing: '', lever: '' };

/** The measures that a choice lets through. @param textOf every word of a measure that is searched */
export function chooseMeasures(
  measures: readonly Measure[],
  { search, standing, lever }: MeasureChoice,
  textOf: (measure: Measure) => string,
  accountsYear: number,
  locale: string,
): readonly Measure[] {
  const words = search.toLocaleLowerCase(locale).split(/\s+/).filter(Boolean);
  return measures.filter((measure) => {
    const text = textOf(measure).toLocaleLowerCase(locale);
    const moves = lever === NO_LEVER ? measure.levers.length === 0 : measure.levers.includes(lever);
    return (
      words.every((word) => text.includes(word)) &&
      (standing === '' || standing === standingOf(measure, accountsYear)) &&
      (lever === '' || moves)
    );
  });
}

import { TOTAL_QUANTITY } from '../model/breakdowns.ts';
import { NEVER_YEAR } from '../model/delays.ts';
import type { Axis } from './axis.ts';
import { type Change, changeOf, computeChanges, type Settings } from './changes.ts';
import type { AnalysisLever } from './facts.ts';
import { firstGoal } from './goals.ts';
import { settingsAt, settingsOfBoth } from './lateness.ts';
import type { Subject } from './subject.ts';

/** The first goal's year for every pair of positions of two levers. */
export interface DelayMap {
  readonly x: Axis;
  readonly y: Axis;
  /** Most tonnes the goal allows. */
  readonly goal: number;
  /** Tonnes in that year: one row for each position of x, in it one number for each position of y. */
  readonly total2030: readonly (readonly number[])[];
  /** Tonnes above the goal, laid out alike; below it negative. */
  readonly missed2030: readonly (readonly number[])[];
  /** For each position of x, where along y the goal just holds. */
  readonly line: readonly LinePoint[];
}

/** `at` is the last position of y that holds the goal beside one that does not; null where all hold or none. */
export interface LinePoint {
  readonly at: number | null;
  readonly holds: 'everywhere' | 'partly' | 'nowhere';
}

/** Halvings of the way between two positions, enough also for the way to never. */
const HALVINGS = 80;

/**
 * Computes the map of two levers, all else as in the scenario.
 *
 * @param inputs the scenario, in the layout's order
 * @throws RangeError when a lever is unknown, or never stands on the axis of one that is no date
 */
export function computeDelayMap(subject: Subject, inputs: Float64Array, x: Axis, y: Axis): DelayMap {
  const goal = firstGoal(subject.facts);
  const [columns, rows] = [settingsAlong(subject, x), settingsAlong(subject, y)];
  const pairs = columns.flatMap((column) =>
    rows.map((row) => changeOf(subject, settingsOfBoth(column, row))),
  );
  const totals = computeTotals(subject, inputs, pairs);
  const total2030 = columns.map((_, at) => [...totals.subarray(at * rows.length, (at + 1) * rows.length)]);
  const missed2030 = total2030.map((totals) => totals.map((total) => total - goal.value));
  return {
    ...{ x, y, goal: goal.value, total2030, missed2030 },
    line: findLine(subject, inputs, columns, y, missed2030),
  };
}

/** For each position of x the first place along y where the goal begins or ceases to hold. */
function findLine(
  subject: Subject,
  inputs: Float64Array,
  columns: readonly Settings[],
  y: Axis,
  missed: readonly (readonly number[])[],
): readonly LinePoint[] {
  const lever = leverNamed(subject, y.lever);
  const yearOf = (at: number): number => {
    const position = y.positions[at] ?? Number.NaN;
    return position === 'never' ? NEVER_YEAR : position;
  };
  const brackets = missed.map((tonnes) => {
    const after = tonnes.findIndex((above, at) => at > 0 && above <= 0 !== (tonnes[at - 1] ?? 0) <= 0);
    if (after < 0) return null;
    const [one, other] = [yearOf(after - 1), yearOf(after)];
    return (tonnes[after] ?? 0) > 0 ? { inside: one, outside: other } : { inside: other, outside: one };
  });
  for (let halving = 0; halving < HALVINGS; halving += 1) {
    const middles = brackets.map((bracket) => (bracket ? (bracket.inside + bracket.outside) / 2 : 0));
    const tried = columns.map((column, at) =>
      changeOf(subject, settingsOfBoth(column, settingsAt(lever, middles[at] ?? 0))),
    );
    const holding = computeTotals(subject, inputs, tried).map((total) =>
      total <= firstGoal(subject.facts).value ? 1 : 0,
    );
    brackets.forEach((bracket, at) => {
      if (bracket) bracket[holding[at] ? 'inside' : 'outside'] = middles[at] ?? Number.NaN;
    });
  }
  return brackets.map((bracket, at) => {
    if (bracket) return { at: bracket.inside, holds: 'partly' };
    return { at: null, holds: (missed[at]?.[0] ?? Number.NaN) <= 0 ? 'everywhere' : 'nowhere' };
  });
}

function computeTotals(subject: Subject, inputs: Float64Array, changes: readonly Change[]): Float64Array {
  const { facts, variations } = subject;
  const column = variations.output(TOTAL_QUANTITY.residual, { year: firstGoal(facts).year });
  const totals = new Float64Array(changes.length);
  computeChanges(subject, inputs, changes, (change, member) => {
    totals[change] = column[member] ?? Number.NaN;
  });
  return totals;
}

function settingsAlong(subject: Subject, { lever, positions }: Axis): readonly Settings[] {
  const known = leverNamed(subject, lever);
  return positions.map((position) => settingsAt(known, position));
}

/** @throws RangeError when there is no such lever */
export function leverNamed({ facts }: Subject, id: string): AnalysisLever {
  const lever = facts.levers.find((known) => known.id === id);
  if (!lever) throw new RangeError(`no lever ${id}`);
  return lever;
}

import { type Change, changed, computeChanges } from '../changes.ts';
import type { AnalysisLever } from '../facts.ts';
import { breaksNoMore, brokenRules } from '../feasible.ts';
import type { Subject } from '../subject.ts';
import { stepsOf } from '../track.ts';
import { measuredBy, type WayGoal } from './goal.ts';
import { findLowEnds } from './lowEnds.ts';

/** A lever that may move. */
export interface SearchLever {
  readonly lever: AnalysisLever;
  readonly input: number;
  /** Where it starts, then every allowed step of its track towards the end that lowers emissions. */
  readonly values: readonly number[];
  /** What each value takes: 0 as under business as usual or worse, 1 at that end. */
  readonly efforts: readonly number[];
}

/** How far each lever has moved, counted in its values. */
export type Levels = readonly number[];

/** One lever set to another of its values. */
export interface Move {
  /** Position of the lever in the search. */
  readonly at: number;
  readonly level: number;
}

export const after = (from: Levels, { at, level }: Move): Levels => from.with(at, level);

/** A place to look for ways. */
export interface Search {
  readonly levers: readonly SearchLever[];
  /** Nothing moved. */
  readonly still: Levels;
  /** Most tonnes that reach the goal. */
  readonly ceiling: number;
  /** Tonnes for each of some levels; infinite where they ask for the impossible. */
  tonnesOf(tried: readonly Levels[]): Float64Array;
  /** Tonnes after each of some moves alone. */
  tonnesAfter(from: Levels, moves: readonly Move[]): Float64Array;
  /** Effort of each lever beyond that of the start, in the order of the levers. */
  effortsOf(levels: Levels): readonly number[];
  /** Their sum. */
  effortOf(levels: Levels): number;
  inputsOf(levels: Levels): Float64Array;
}

/** Least and most that a lever may be set to. */
export interface Limit {
  readonly lower?: number;
  readonly upper?: number;
}

export interface SearchRequest {
  /** Inputs that the search starts from. */
  readonly start: Float64Array;
  /** Levers that may move. */
  readonly levers: readonly AnalysisLever[];
  readonly limits: Readonly<Record<string, Limit>>;
  readonly goal: WayGoal;
  /** False where ways may ask for the impossible. */
  readonly feasible: boolean;
}

/** Kept below the goal, so that what another kernel rounds otherwise reaches it too. */
const ROUNDING_TONNES = 1e-6;

/** @throws RangeError when a goal cannot be measured or a limit leaves no step of the track */
export function createSearch(subject: Subject, request: SearchRequest): Search {
  const { start, goal, feasible } = request;
  const column = measuredBy(subject, goal);
  const broken = brokenRules(subject.variations);
  const ends = findLowEnds(subject, start, request.levers, column);
  const levers = request.levers.map((lever) => searchLever(subject, request, lever, ends.get(lever.id)));
  const still = levers.map(() => 0);
  const changeTo = (levels: Levels): Change => {
    const change: (readonly [number, number])[] = [];
    levers.forEach(({ input, values }, at) => {
      const value = values[levels[at] ?? 0] ?? Number.NaN;
      if (value !== start[input]) change.push([input, value]);
    });
    return change;
  };
  let already = 0;
  computeChanges(subject, start, [[]], (_, member) => {
    already = broken(member);
  });
  const tonnesUnder = (inputs: Float64Array, changes: readonly Change[]): Float64Array => {
    const tonnes = new Float64Array(changes.length);
    computeChanges(subject, inputs, changes, (change, member) => {
      const possible = !feasible || breaksNoMore(broken(member), already);
      tonnes[change] = possible ? (column[member] ?? Number.NaN) : Number.POSITIVE_INFINITY;
    });
    return tonnes;
  };
  const inputsOf = (levels: Levels): Float64Array => changed(start, changeTo(levels));
  /** The change that each move is, made once, since searches try the same ones again and again. */
  const moved = levers.map(({ input, values }) => values.map((value): Change => [[input, value]]));
  const effortsOf = (levels: Levels): readonly number[] =>
    levers.map(({ efforts }, at) => (efforts[levels[at] ?? 0] ?? 0) - (efforts[0] ?? 0));
  return {
    levers,
    still,
    ceiling: goal.tonnes - ROUNDING_TONNES,
    tonnesOf: (tried) => tonnesUnder(start, tried.map(changeTo)),
    tonnesAfter: (from, moves) =>
      tonnesUnder(
        inputsOf(from),
        moves.map(({ at, level }) => moved[at]?.[level] ?? []),
      ),
    effortsOf,
    effortOf: (levels) => effortsOf(levels).reduce((sum, effort) => sum + effort, 0),
    inputsOf,
  };
}

function searchLever(
  { facts, index }: Subject,
  { start, limits }: SearchRequest,
  lever: AnalysisLever,
  end: number | undefined,
): SearchLever {
  const { id } = lever;
  const input = index.inputAt(id);
  const { lower = Number.NEGATIVE_INFINITY, upper = Number.POSITIVE_INFINITY } = limits[id] ?? {};
  const allowed = stepsOf(lever).filter((value) => value >= lower && value <= upper);
  const present = start[input] ?? Number.NaN;
  const fits = present >= lower && present <= upper;
  const distance = (value: number): number => Math.abs(value - present);
  const [nearest] = allowed.toSorted((one, other) => distance(one) - distance(other));
  if (!fits && nearest === undefined) throw new RangeError(`the limits of ${id} leave no step of its track`);
  const first = fits ? present : (nearest ?? present);
  const beyond = end === undefined ? [] : allowed.filter((value) => (value - first) * (end - first) > 0);
  const values = [first, ...beyond.toSorted((one, other) => Math.abs(one - first) - Math.abs(other - first))];
  const usual = facts.usual[id] ?? Number.NaN;
  const effort = (value: number): number =>
    end === undefined || end === usual ? 0 : Math.max(0, (value - usual) / (end - usual));
  return { lever, input, values, efforts: values.map(effort) };
}

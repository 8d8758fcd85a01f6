import { CUMULATIVE_QUANTITY, TOTAL_QUANTITY } from '../../model/breakdowns.ts';
import type { Settings } from '../changes.ts';
import { firstGoal, lastGoalYear } from '../goals.ts';
import type { Subject } from '../subject.ts';
import { descend } from './descent.ts';
import { measuredBy, type WayGoal } from './goal.ts';
import { findWays, settingsOf, type WayKind } from './kinds.ts';
import { createSearch, type Levels, type Limit, type Search } from './search.ts';

/** What is asked: how to reach a goal. */
export interface WayRequest {
  /** The scenario, in the layout's order. */
  readonly inputs: Float64Array;
  readonly goal: WayGoal;
  /** Levers that stay to the bit as in the scenario. */
  readonly locks: readonly string[];
  readonly limits: Readonly<Record<string, Limit>>;
  /** False where ways may ask for the impossible. */
  readonly feasible: boolean;
  /** Where the levers that are not locked start: as under business as usual, or as in the scenario. */
  readonly from: 'usual' | 'scenario';
}

/** A scenario in figures. */
export interface Reached {
  /** Tonnes that the goal is measured by. */
  readonly tonnes: number;
  /** Tonnes in the first goal's year. */
  readonly total2030: number;
  /** Tonnes to the last goal's year. */
  readonly sum2045: number;
  readonly reaches: boolean;
}

export interface Place extends Reached {
  /** Levers that differ from the start. */
  readonly levers: Settings;
  /** For each of these levers its part of the way from business as usual to the low end of its track. */
  readonly efforts: Settings;
  /** Their sum. */
  readonly effort: number;
}

export type Way = Place & { readonly kind: WayKind };

/** A lever that stands in the way, and what opening it alone would do. */
export interface Blocking {
  readonly lever: string;
  /** True where the goal can be reached then. */
  readonly opens: boolean;
  /** Tonnes that can be reached further down. */
  readonly brings: number;
}

export interface WayAnswer {
  /** The scenario of the question, and where the search starts. */
  readonly present: Reached;
  readonly start: Reached;
  /** At most one of each kind, no two with the same levers; empty where there is none, or none is needed. */
  readonly ways: readonly Way[];
  /** Kinds that do not reach the goal, as far as they come. */
  readonly short: readonly (Way & { readonly missing: number })[];
  /** Where no way reaches: the lowest place there is, and the tonnes still missing. */
  readonly nearest: (Place & { readonly missing: number }) | null;
  /** Locked or limited levers that each open a way; where none does, all that bring something. */
  readonly blocking: readonly Blocking[];
}

/**
 * Finds ways to a goal. The search starts from business as usual, with locked and external levers and figures as
 * in the scenario, and moves levers only towards the end that lowers emissions, on the steps of their tracks. It
 * follows no chance, so that the same question has the same answer.
 *
 * @throws RangeError when a lever is unknown, the goal cannot be measured, or a limit leaves no step
 */
export function findWaysTo(subject: Subject, request: WayRequest): WayAnswer {
  const { goal } = request;
  const { start, search } = openSearch(subject, request, null);
  const reached = (inputs: Float64Array) => reachedWith(subject, goal, inputs);
  const placeOf = (levels: Levels): Place => {
    const moved = settingsOf(search, start, levels);
    const efforts = search.effortsOf(levels);
    const ofMoved = search.levers.flatMap(({ lever: { id } }, at) =>
      id in moved ? [[id, efforts[at] ?? Number.NaN]] : [],
    );
    return {
      levers: moved,
      ...reached(search.inputsOf(levels)),
      efforts: Object.fromEntries(ofMoved),
      effort: search.effortOf(levels),
    };
  };
  const short = (levels: Levels) => ({
    ...placeOf(levels),
    missing: reached(search.inputsOf(levels)).tonnes - goal.tonnes,
  });
  const began = reached(start);
  const told = { present: reached(request.inputs), start: began, ways: [], short: [] };
  if (began.reaches && tonnesAt(search, search.still) <= search.ceiling) {
    return { ...told, nearest: null, blocking: [] };
  }
  const lowest = descend(search, search.still, () => true);
  const tonnes = tonnesAt(search, lowest);
  if (tonnes > search.ceiling) {
    return { ...told, nearest: short(lowest), blocking: findBlocking(subject, request, tonnes) };
  }
  const found = findWays(search, lowest);
  return {
    ...told,
    ways: found.ways.map(({ kind, levels }) => ({ kind, ...placeOf(levels) })),
    short: found.short.map(({ kind, levels }) => ({ kind, ...short(levels) })),
    nearest: null,
    blocking: [],
  };
}

const tonnesAt = (search: Search, levels: Levels): number => search.tonnesOf([levels])[0] ?? Number.NaN;

/** @param opened lever that is freed of its lock and its limit */
function openSearch(subject: Subject, request: WayRequest, opened: string | null) {
  const { inputs, goal, feasible, from } = request;
  const { facts, index } = subject;
  for (const id of [...request.locks, ...Object.keys(request.limits)]) index.inputAt(id);
  const locks = new Set(request.locks.filter((id) => id !== opened));
  const limits = Object.fromEntries(Object.entries(request.limits).filter(([id]) => id !== opened));
  const levers = facts.levers.filter(({ id, external }) => !external && !locks.has(id));
  const start = inputs.slice();
  if (from === 'usual') {
    for (const { id } of levers) start[index.inputAt(id)] = facts.usual[id] ?? Number.NaN;
  }
  return { start, search: createSearch(subject, { start, levers, limits, goal, feasible }) };
}

function findBlocking(subject: Subject, request: WayRequest, lowest: number): readonly Blocking[] {
  const closed = new Set([...request.locks, ...Object.keys(request.limits)]);
  const opened = [...closed].map((lever): Blocking => {
    const { search } = openSearch(subject, request, lever);
    const tonnes = tonnesAt(
      search,
      descend(search, search.still, () => true),
    );
    return { lever, opens: tonnes <= search.ceiling, brings: lowest - tonnes };
  });
  const opening = opened.filter(({ opens }) => opens);
  const telling = opening.length > 0 ? opening : opened.filter(({ brings }) => brings > 0);
  return telling.toSorted((one, other) => other.brings - one.brings);
}

function reachedWith(subject: Subject, goal: WayGoal, inputs: Float64Array): Reached {
  const { facts, variations } = subject;
  const measured = measuredBy(subject, goal);
  const total = variations.output(TOTAL_QUANTITY.residual, { year: firstGoal(facts).year });
  const sum = variations.output(CUMULATIVE_QUANTITY.residual, { year: lastGoalYear(facts) });
  variations.fill(inputs, 1);
  variations.run(1);
  const tonnes = measured[0] ?? Number.NaN;
  return {
    tonnes,
    total2030: total[0] ?? Number.NaN,
    sum2045: sum[0] ?? Number.NaN,
    reaches: tonnes <= goal.tonnes,
  };
}

import { TOTAL_QUANTITY } from '../model/breakdowns.ts';
import { YEARS } from '../model/years.ts';
import { computeCoalitions, type Player } from './coalitions.ts';
import { shapleyInteraction, shapleyValues } from './shapley.ts';
import type { Subject } from './subject.ts';

/** What gives what on the way from one scenario to another, in tonnes a year; less is negative. */
export interface Shares {
  readonly years: readonly number[];
  /** Share of each group of levers, one number a year; the figures that a scenario sets are a group of their own. */
  readonly groups: Readonly<Record<string, readonly number[]>>;
  /** Share of each owner of levers. */
  readonly owners: Readonly<Record<string, readonly number[]>>;
  /** The total of the one scenario less that of the other; what the shares add up to. */
  readonly difference: readonly number[];
  /** Totals of the two scenarios. */
  readonly totals: { readonly from: readonly number[]; readonly to: readonly number[] };
  /** What two groups do together beyond what each does, the largest first. */
  readonly interactions: readonly Interaction[];
}

export interface Interaction {
  readonly year: number;
  readonly groups: readonly [string, string];
  readonly tonnes: number;
}

/** Name of the player that holds the figures a scenario sets. */
export const FIGURES_PLAYER = 'figures';

/** Below this many tonnes a year an interaction is left out. */
const LEAST_TONNES = 0.5;

/**
 * Shares the way from one scenario to another among the groups of levers and among their owners, by Shapley's
 * exact values, so that no order is preferred. What did not move has no share.
 *
 * @param from inputs of the one scenario, in the layout's order
 * @param to inputs of the other
 */
export function computeShares(subject: Subject, from: Float64Array, to: Float64Array): Shares {
  const { facts } = subject;
  const byGroup = sharesAmong(subject, from, to, playersBy(subject, from, to, 'group', facts.groups));
  const byOwner = sharesAmong(subject, from, to, playersBy(subject, from, to, 'owner', facts.owners));
  const goalYears = facts.goals.map(({ year }) => year);
  return {
    years: YEARS,
    groups: byGroup.shares,
    owners: byOwner.shares,
    difference: byGroup.difference,
    totals: byGroup.totals,
    interactions: goalYears.flatMap((year) => byGroup.interactionsIn(year)),
  };
}

/** Levers by what they have in common, and the figures that differ, if any. */
function playersBy(
  { facts, index }: Subject,
  from: Float64Array,
  to: Float64Array,
  common: 'group' | 'owner',
  ids: readonly string[],
): readonly Player[] {
  const players = ids.map((id) => ({
    id,
    inputs: facts.levers.filter((lever) => lever[common] === id).map((lever) => index.inputAt(lever.id)),
  }));
  const levers = new Set(players.flatMap(({ inputs }) => inputs));
  const figures = [...to.keys()].filter((at) => !levers.has(at) && !Object.is(from[at], to[at]));
  return figures.length > 0 ? [...players, { id: FIGURES_PLAYER, inputs: figures }] : players;
}

function sharesAmong(subject: Subject, from: Float64Array, to: Float64Array, players: readonly Player[]) {
  const worths = computeCoalitions(subject, from, to, players, TOTAL_QUANTITY.residual, YEARS);
  const everyYear = worths.map((worth) => shapleyValues(players.length, worth));
  const all = 2 ** players.length - 1;
  return {
    shares: Object.fromEntries(
      players.map(({ id }, player) => [id, everyYear.map((values) => values[player] ?? Number.NaN)]),
    ),
    difference: worths.map((worth) => (worth[all] ?? Number.NaN) - (worth[0] ?? Number.NaN)),
    totals: {
      from: worths.map((worth) => worth[0] ?? Number.NaN),
      to: worths.map((worth) => worth[all] ?? Number.NaN),
    },
    interactionsIn(year: number): readonly Interaction[] {
      const worth = worths[YEARS.indexOf(year)];
      if (!worth) return [];
      return players
        .flatMap((one, first) =>
          players.slice(first + 1).map(
            (other, after): Interaction => ({
              year,
              groups: [one.id, other.id],
              tonnes: shapleyInteraction(players.length, worth, first, first + 1 + after),
            }),
          ),
        )
        .filter(({ tonnes }) => Math.abs(tonnes) >= LEAST_TONNES)
        .sort((one, other) => Math.abs(other.tonnes) - Math.abs(one.tonnes));
    },
  };
}

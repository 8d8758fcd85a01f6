import { TOTAL_QUANTITY } from '../model/breakdowns.ts';
import { YEARS } from '../model/years.ts';
import { type Change, computeChanges } from './changes.ts';
import { computeShares } from './shares.ts';
import type { Subject } from './subject.ts';

/** Who gives what on the way from one scenario to another, in tonnes a year; one number a year. */
export interface Owners {
  readonly years: readonly number[];
  /** Share of each owner of levers; they add up to the difference. */
  readonly owners: Readonly<Record<string, readonly number[]>>;
  readonly difference: readonly number[];
  /** The total if only one owner acts, and if everyone else does. */
  readonly alone: Readonly<Record<string, readonly number[]>>;
  readonly without: Readonly<Record<string, readonly number[]>>;
}

/**
 * Tells who gives what between two scenarios. An owner who does not act leaves its levers where the way begins;
 * figures stay as where it ends, since nobody decides on them.
 *
 * @param from inputs of the one scenario, in the layout's order
 * @param to inputs of the other
 */
export function computeOwners(subject: Subject, from: Float64Array, to: Float64Array): Owners {
  const { facts, index, variations } = subject;
  const idle = (isIdle: (owner: string) => boolean): Change =>
    facts.levers
      .filter(({ owner }) => isIdle(owner))
      .map(({ id }) => [index.inputAt(id), from[index.inputAt(id)] ?? Number.NaN]);
  const cases = facts.owners.flatMap((owner) => [
    idle((each) => each !== owner),
    idle((each) => each === owner),
  ]);
  const columns = YEARS.map((year) => variations.output(TOTAL_QUANTITY.residual, { year }));
  const totals: number[][] = [];
  computeChanges(subject, to, cases, (_, member) => {
    totals.push(columns.map((column) => column[member] ?? Number.NaN));
  });
  const told = (first: number) =>
    Object.fromEntries(facts.owners.map((owner, at) => [owner, totals[2 * at + first] ?? []]));
  const { years, owners, difference } = computeShares(subject, from, to);
  return { years, owners, difference, alone: told(0), without: told(1) };
}

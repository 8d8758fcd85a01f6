import type { AnalysisFacts } from '../analysis/facts.ts';
import { figuresOf, leversOf, type Municipality } from '../schema/municipality/municipality.ts';

/** Picks what analyses have to know of a municipality. */
export function analysisFacts(municipality: Municipality): AnalysisFacts {
  const { about, accounts, targets, groups, owners, levers } = municipality;
  const external = new Set(groups.filter((group) => group.external).map(({ id }) => id));
  const [earliest] = accounts.totals.toSorted((one, other) => one.year - other.year);
  return {
    baseline: earliest?.value ?? Number.NaN,
    goals: targets.map(({ id, year, value }) => ({ id, year, value })),
    usual: leversOf(municipality, about.businessAsUsual),
    levers: levers.map(({ id, group, owner, unit, min, max, step, uncertain }) => ({
      ...{ id, group, owner, unit, min, max, step },
      external: external.has(group),
      uncertain: uncertain ?? null,
    })),
    groups: groups.map(({ id }) => id),
    owners: owners.map(({ id }) => id),
    figures: figuresOf(municipality).flatMap(({ figure: { id, range } }) =>
      range ? [{ id, low: range.low, high: range.high }] : [],
    ),
  };
}

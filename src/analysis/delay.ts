import { CUMULATIVE_QUANTITY, TOTAL_QUANTITY } from '../model/breakdowns.ts';
import { CAPTURE_LEVERS } from '../model/captureLevers.ts';
import { YEARS } from '../model/years.ts';
import { type Change, changeOf, computeChanges, type Settings } from './changes.ts';
import type { AnalysisLever } from './facts.ts';
import { firstGoal, lastGoalYear } from './goals.ts';
import { type Late, settingsWhen, waysToBeLate } from './lateness.ts';
import { prepareRemedies, type Remedies } from './remedies.ts';
import type { Subject } from './subject.ts';

/** What it costs that a lever is late; empty where there is nothing to delay. */
export interface Delay {
  readonly lever: string;
  readonly rows: readonly DelayRow[];
}

export interface DelayRow {
  readonly years: Late;
  /** The levers that stand otherwise than in the scenario. */
  readonly settings: Settings;
  /** Tonnes in the first goal's year. */
  readonly total2030: number;
  /** Tonnes above that goal; below it negative. */
  readonly missed2030: number;
  /** Tonnes more than in the scenario, added up to the last goal's year. */
  readonly extra2045: number;
  /** First year with no more tonnes than the first goal allows; null where the model's years have none. */
  readonly reached: number | null;
  /** What each other lever alone would have to be to make up for it; empty where the goal is not missed. */
  readonly remedies: Remedies;
}

/**
 * Computes what it costs that each lever of the municipality's plan comes late; what is external is no effort
 * and is left out. {@link settingsWhen} says what late means.
 *
 * @param inputs the scenario, in the layout's order
 * @param only the one lever to look at; every lever where left out
 */
export function computeDelays(subject: Subject, inputs: Float64Array, only?: string): readonly Delay[] {
  const { facts } = subject;
  const goal = firstGoal(facts);
  const levers = facts.levers.filter(({ id, external }) => !external && (only ?? id) === id);
  const cases = levers.flatMap((lever) => casesOf(subject, inputs, lever));
  const [present, ...outcomes] = computeOutcomes(subject, inputs, [[], ...cases.map(({ change }) => change)]);
  const findRemedies = prepareRemedies(subject);
  const rows = cases.map(({ lever, years, settings, change }, at): DelayRow & { lever: string } => {
    const { total = Number.NaN, sum = Number.NaN, reached = null } = outcomes[at] ?? {};
    const missed2030 = total - goal.value;
    const untouched = new Set([lever, ...Object.keys(settings)]);
    return {
      ...{ lever, years, settings, total2030: total, missed2030 },
      extra2045: sum - (present?.sum ?? Number.NaN),
      reached,
      remedies: missed2030 > 0 ? findRemedies(inputs, change, untouched) : {},
    };
  });
  return levers.map(({ id }) => ({
    lever: id,
    rows: rows.filter(({ lever }) => lever === id).map(({ lever: _, ...row }) => row),
  }));
}

/** Every way in which a lever can be late. */
function casesOf(subject: Subject, inputs: Float64Array, lever: AnalysisLever) {
  const standingAt = (id: string): number => inputs[subject.index.inputAt(id)] ?? Number.NaN;
  const standing = {
    value: standingAt(lever.id),
    usual: subject.facts.usual[lever.id] ?? Number.NaN,
    captureRate: standingAt(CAPTURE_LEVERS.rate),
  };
  return waysToBeLate(lever, standing).map((years) => {
    const settings = settingsWhen(years, lever, standing);
    return { lever: lever.id, years, settings, change: changeOf(subject, settings) };
  });
}

interface Outcome {
  /** Tonnes in the first goal's year. */
  readonly total: number;
  /** Tonnes to the last goal's year. */
  readonly sum: number;
  readonly reached: number | null;
}

function computeOutcomes(subject: Subject, inputs: Float64Array, changes: readonly Change[]) {
  const { facts, variations } = subject;
  const goal = firstGoal(facts);
  const totals = YEARS.map((year) => variations.output(TOTAL_QUANTITY.residual, { year }));
  const sums = variations.output(CUMULATIVE_QUANTITY.residual, { year: lastGoalYear(facts) });
  const outcomes: Outcome[] = [];
  computeChanges(subject, inputs, changes, (_, member) => {
    const totalAt = (at: number): number => totals[at]?.[member] ?? Number.NaN;
    outcomes.push({
      total: totalAt(YEARS.indexOf(goal.year)),
      sum: sums[member] ?? Number.NaN,
      reached: YEARS.find((_, at) => totalAt(at) <= goal.value) ?? null,
    });
  });
  return outcomes;
}

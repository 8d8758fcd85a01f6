import type { AnalysisFacts } from '../../analysis/facts.ts';
import { firstGoal, lastGoalYear } from '../../analysis/goals.ts';
import { findWaysTo } from '../../analysis/ways/findWays.ts';
import type { WayGoal } from '../../analysis/ways/goal.ts';
import type { Limit } from '../../analysis/ways/search.ts';
import { UsageError } from '../usage.ts';
import type { AnalysisCall, CliAnalysis } from './analysis.ts';

/** Ways to a goal. */
export const ways: CliAnalysis = {
  options: {
    year: { type: 'string' },
    percent: { type: 'string' },
    sum: { type: 'string' },
    lock: { type: 'string' },
    limit: { type: 'string' },
    from: { type: 'string' },
    impossible: { type: 'boolean' },
  },
  usage: `ways      finds up to five different ways to a goal, or tells what stands in the way
  --percent <n>        goal: so many per cent below the baseline, in the year of --year
  --year <year>        (default: the first goal of the municipality and its year)
  --sum <tonnes>       goal: at most so many tonnes added up to the last goal's year
  --lock <id>,<id>     levers that stay as in the scenario
  --limit <id>=<low>..<high>,…   least and most of a lever; either may be left out
  --from usual|scenario  where the other levers start (default: usual, as under business as usual)
  --impossible         allows what there are not enough cars or pipes for`,
  run(call) {
    const { subject, name, scenario, inputsOf, option, flag } = call;
    const goal = goalOf(call);
    const locks = option('lock')?.split(',') ?? [];
    const limits = Object.fromEntries(option('limit')?.split(',').map(limitIn) ?? []);
    const from = option('from') ?? 'usual';
    if (from !== 'usual' && from !== 'scenario')
      throw new UsageError('--from can only be usual or scenario.');
    const known = new Set(subject.facts.levers.map(({ id }) => id));
    const unknown = [...locks, ...Object.keys(limits)].find((id) => !known.has(id));
    if (unknown !== undefined) {
      throw new UsageError(`“${unknown}” is no lever of the model. Known levers: ${[...known].join(', ')}.`);
    }
    try {
      const inputs = inputsOf(scenario);
      const asked = { inputs, goal, locks, limits, feasible: !flag('impossible'), from } as const;
      return { scenario: name, goal, locks, limits, from, ...findWaysTo(subject, asked) };
    } catch (cause) {
      if (cause instanceof RangeError) throw new UsageError(`No way can be looked for: ${cause.message}.`);
      throw cause;
    }
  },
};

function goalOf({ subject: { facts }, option }: AnalysisCall): WayGoal {
  const sum = option('sum');
  const percent = option('percent');
  if (sum !== undefined) {
    if (percent !== undefined || option('year') !== undefined) {
      throw new UsageError('--sum is a goal of its own, without --percent and --year.');
    }
    return { sumTo: lastGoalYear(facts), tonnes: numberIn('sum', sum) };
  }
  const year = numberIn('year', option('year') ?? String(firstGoal(facts).year));
  return { year, tonnes: percent === undefined ? goalIn(facts, year) : tonnesAt(facts, percent) };
}

const tonnesAt = ({ baseline }: AnalysisFacts, percent: string): number =>
  baseline * (1 - numberIn('percent', percent) / 100);

function goalIn({ goals }: AnalysisFacts, year: number): number {
  const goal = goals.find((known) => known.year === year);
  if (!goal) throw new UsageError(`There is no goal for ${year}; give one with --percent.`);
  return goal.value;
}

function numberIn(option: string, text: string): number {
  const value = text.trim() === '' ? Number.NaN : Number(text);
  if (!Number.isFinite(value)) throw new UsageError(`--${option} has to be a number, not “${text}”.`);
  return value;
}

function limitIn(text: string): readonly [string, Limit] {
  const [id = '', range = ''] = text.split('=');
  const [lower = '', upper] = range.split('..');
  if (upper === undefined || (lower === '' && upper === '')) {
    throw new UsageError(`A limit is written <id>=<low>..<high>, not “${text}”.`);
  }
  return [
    id,
    {
      ...(lower === '' ? {} : { lower: numberIn('limit', lower) }),
      ...(upper === '' ? {} : { upper: numberIn('limit', upper) }),
    },
  ];
}

import type { AnalysisFacts, AnalysisGoal } from './facts.ts';

/** The goal whose year comes first. @throws RangeError where there is none */
export function firstGoal({ goals }: AnalysisFacts): AnalysisGoal {
  const [first] = goals.toSorted((one, other) => one.year - other.year);
  if (!first) throw new RangeError('the municipality has no goals');
  return first;
}

/** Year to which emissions are added up. */
export const lastGoalYear = ({ goals }: AnalysisFacts): number => Math.max(...goals.map(({ year }) => year));

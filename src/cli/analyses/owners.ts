import { computeOwners } from '../../analysis/owners.ts';
import type { CliAnalysis } from './analysis.ts';
import { WAY_OPTIONS, WAY_USAGE, wayOf } from './way.ts';

/** Who decides on what there is between two scenarios. */
export const owners: CliAnalysis = {
  options: WAY_OPTIONS,
  usage: `owners    shares the way among those who decide, and tells the totals if one alone acts, or all but one
${WAY_USAGE}`,
  run(call) {
    const { names, from, to } = wayOf(call);
    return { ...names, ...computeOwners(call.subject, from, to) };
  },
};

import { computeShares } from '../../analysis/shares.ts';
import type { CliAnalysis } from './analysis.ts';
import { WAY_OPTIONS, WAY_USAGE, wayOf } from './way.ts';

/** What gives what on the way from one scenario to another. */
export const shares: CliAnalysis = {
  options: WAY_OPTIONS,
  usage: `shares    shares the way from one scenario to another among groups of levers and their owners
${WAY_USAGE}`,
  run(call) {
    const { names, from, to } = wayOf(call);
    return { ...names, ...computeShares(call.subject, from, to) };
  },
};

import { computeShares } from '../../analysis/shares.ts';
import type { CliAnalysis } from './analysis.ts';

/** What gives what on the way from one scenario to another. */
export const shares: CliAnalysis = {
  options: { from: { type: 'string' }, to: { type: 'string' } },
  usage: `shares    shares the way from one scenario to another among groups of levers and their owners
  --from <id>          where the way begins (default: business as usual)
  --to <id>            where it ends (default: the scenario of the call)`,
  run({ subject, name, scenario, businessAsUsual, inputsOf, reference, option }) {
    const from = option('from') ?? businessAsUsual;
    const to = option('to');
    const end = to === undefined ? scenario : reference(to);
    const told = computeShares(subject, inputsOf(reference(from)), inputsOf(end));
    return { from, to: to ?? name, ...told };
  },
};

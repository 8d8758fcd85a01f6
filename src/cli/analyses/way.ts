import type { AnalysisCall } from './analysis.ts';

/** The two ends of a way between scenarios, as a call of the command line names them. */
export interface CalledWay {
  /** What they are called. */
  readonly names: { readonly from: string; readonly to: string };
  readonly from: Float64Array;
  readonly to: Float64Array;
}

export const WAY_OPTIONS = { from: { type: 'string' }, to: { type: 'string' } } as const;

export const WAY_USAGE = `  --from <id>          where the way begins (default: business as usual)
  --to <id>            where it ends (default: the scenario of the call)`;

/** @throws UsageError where a scenario is not known */
export function wayOf(call: AnalysisCall): CalledWay {
  const { name, scenario, businessAsUsual, inputsOf, reference, option } = call;
  const from = option('from') ?? businessAsUsual;
  const to = option('to');
  return {
    names: { from, to: to ?? name },
    from: inputsOf(reference(from)),
    to: inputsOf(to === undefined ? scenario : reference(to)),
  };
}

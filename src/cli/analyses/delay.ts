import { computeDelays } from '../../analysis/delay.ts';
import type { AnalysisLever } from '../../analysis/facts.ts';
import { computeLeverMap } from '../../analysis/leverMap.ts';
import { CAPTURE_LEVERS } from '../../model/captureLevers.ts';
import { GAS_PHASE_OUT } from '../../model/delays.ts';
import { UsageError } from '../usage.ts';
import type { AnalysisCall, CliAnalysis } from './analysis.ts';

/** What it costs that something comes late. */
export const delay: CliAnalysis = {
  options: {
    lever: { type: 'string' },
    every: { type: 'boolean' },
    map: { type: 'boolean' },
    x: { type: 'string' },
    y: { type: 'string' },
  },
  usage: `delay     tells what it costs that a lever comes 1 to 10 years late, half or never, and what makes up for it
  --lever <id>         which lever (default: start of capture)
  --every              every lever in turn
  --map                computes instead the first goal's year wherever two levers stand
  --x <id>, --y <id>   the two (default: start of capture, last gas boiler)`,
  run(call) {
    const { subject, name, scenario, inputsOf, option, flag } = call;
    const inputs = inputsOf(scenario);
    if (flag('map')) {
      const [x, y] = [option('x') ?? CAPTURE_LEVERS.start, option('y') ?? GAS_PHASE_OUT];
      if (x === y) throw new UsageError('--x and --y are the same lever.');
      const map = computeLeverMap(subject, inputs, leverNamed(call, x).id, leverNamed(call, y).id);
      return { scenario: name, ...map };
    }
    if (flag('every')) {
      if (option('lever') !== undefined) throw new UsageError('--every is for all levers, without --lever.');
      return { scenario: name, delays: computeDelays(subject, inputs) };
    }
    const wanted = option('lever') ?? CAPTURE_LEVERS.start;
    const [delay] = computeDelays(subject, inputs, leverNamed(call, wanted).id);
    if (!delay)
      throw new UsageError(`“${wanted}” is decided elsewhere, so it is no effort that can be late.`);
    return { scenario: name, ...delay };
  },
};

function leverNamed({ subject: { facts } }: AnalysisCall, id: string): AnalysisLever {
  const lever = facts.levers.find((known) => known.id === id);
  if (lever) return lever;
  const known = facts.levers.map((lever) => lever.id).join(', ');
  throw new UsageError(`“${id}” is no lever of the model. Known levers: ${known}.`);
}

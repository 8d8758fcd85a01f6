import { computeDelays } from '../../analysis/delay.ts';
import { type Axis, computeDelayMap, type Position } from '../../analysis/delayMap.ts';
import type { AnalysisLever } from '../../analysis/facts.ts';
import { isDate } from '../../analysis/lateness.ts';
import { CAPTURE_LEVERS } from '../../model/captureLevers.ts';
import { UsageError } from '../usage.ts';
import type { AnalysisCall, CliAnalysis } from './analysis.ts';

/** Positions of a lever on the map; a date's last one is never. */
const POSITIONS = 40;

/** What it costs that something comes late. */
export const delay: CliAnalysis = {
  options: {
    lever: { type: 'string' },
    map: { type: 'boolean' },
    x: { type: 'string' },
    y: { type: 'string' },
  },
  usage: `delay     tells what it costs that each lever comes 1 to 10 years late, half or never, and what makes up for it
  --lever <id>         one lever only
  --map                computes instead the first goal's year for the positions of two levers
  --x <id>, --y <id>   the two (default: start of capture, last gas boiler)`,
  run(call) {
    const { subject, name, scenario, inputsOf, option, flag } = call;
    const inputs = inputsOf(scenario);
    if (flag('map')) {
      const [x, y] = [option('x') ?? CAPTURE_LEVERS.start, option('y') ?? 'gasPhaseOutYear'];
      if (x === y) throw new UsageError('--x and --y are the same lever.');
      return {
        scenario: name,
        ...computeDelayMap(subject, inputs, axisOf(leverNamed(call, x)), axisOf(leverNamed(call, y))),
      };
    }
    const wanted = option('lever');
    if (wanted === undefined) return { scenario: name, delays: computeDelays(subject, inputs) };
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

/** The whole track at even distances. */
function axisOf(lever: AnalysisLever): Axis {
  const { id, min, max } = lever;
  const last = POSITIONS - (isDate(lever) ? 2 : 1);
  const along = Array.from({ length: last + 1 }, (_, at): Position => min + ((max - min) * at) / last);
  return { lever: id, positions: isDate(lever) ? [...along, 'never'] : along };
}

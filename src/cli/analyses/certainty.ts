import { CAPTURE_OUTCOMES, type CaptureOutcome, mixChances } from '../../analysis/captureChances.ts';
import { computeCertainty, DEFAULT_SAMPLE } from '../../analysis/certainty.ts';
import { finish } from '../../analysis/finish.ts';
import { computeInfluence } from '../../analysis/influence.ts';
import { UsageError } from '../usage.ts';
import type { CliAnalysis } from './analysis.ts';

/** More would not fit into memory, one number a year and future. */
const MOST_MEMBERS = 1_000_000;

const MOST_SEED = 2 ** 32 - 1;

/** How sure the path is. */
export const certainty: CliAnalysis = {
  options: { members: { type: 'string' }, seed: { type: 'string' }, weights: { type: 'string' } },
  usage: `certainty    tells how sure the path is over many futures: bands, chances of the goals, what makes it unsure
  --members <number>   how many futures (default: ${DEFAULT_SAMPLE.members})
  --seed <number>      which ones (default: ${DEFAULT_SAMPLE.seed})
  --weights <a,b,c>    how likely capture is held to come on time, two years late and never; adds the chances
                       that follow`,
  run({ subject, name, scenario, inputsOf, option }) {
    const inputs = inputsOf(scenario);
    const sample = {
      members: wholeNumber('--members', option('members'), DEFAULT_SAMPLE.members, [1, MOST_MEMBERS]),
      seed: wholeNumber('--seed', option('seed'), DEFAULT_SAMPLE.seed, [0, MOST_SEED]),
    };
    const weights = weightsIn(option('weights'));
    const told = finish(computeCertainty(subject, inputs, sample));
    const influence = finish(computeInfluence(subject, inputs, { seed: sample.seed }));
    const [nearest = Number.NaN] = subject.facts.goals.map(({ year }) => year).toSorted((a, b) => a - b);
    return {
      scenario: name,
      ...told,
      ...(weights && { mixture: { weights, chance: mixChances(told.conditional, weights) } }),
      sobolYear: nearest,
      sobol: influence[nearest],
      sobolByYear: influence,
    };
  },
};

function wholeNumber(
  option: string,
  text: string | undefined,
  otherwise: number,
  [least, most]: readonly [number, number],
): number {
  if (text === undefined) return otherwise;
  const value = text.trim() === '' ? Number.NaN : Number(text);
  if (Number.isInteger(value) && value >= least && value <= most) return value;
  throw new UsageError(`${option} has to be a whole number from ${least} to ${most}, not “${text}”.`);
}

function weightsIn(text: string | undefined): Readonly<Record<CaptureOutcome, number>> | null {
  if (text === undefined) return null;
  const weights = text.split(',').map((each) => (each.trim() === '' ? Number.NaN : Number(each)));
  const allowed =
    weights.every((weight) => Number.isFinite(weight) && weight >= 0) && Math.max(...weights) > 0;
  if (weights.length !== CAPTURE_OUTCOMES.length || !allowed) {
    throw new UsageError(`--weights takes three numbers from 0 up, not all 0, as 60,30,10, not “${text}”.`);
  }
  const [onTime = 0, twoYearsLate = 0, never = 0] = weights;
  return { onTime, twoYearsLate, never };
}

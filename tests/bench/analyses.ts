import type { Axis } from '../../src/analysis/axis.ts';
import { computeCertainty } from '../../src/analysis/certainty.ts';
import { computeDelays } from '../../src/analysis/delay.ts';
import { computeDelayMap } from '../../src/analysis/delayMap.ts';
import { finish } from '../../src/analysis/finish.ts';
import { firstGoal } from '../../src/analysis/goals.ts';
import { computeInfluence } from '../../src/analysis/influence.ts';
import { computeShares } from '../../src/analysis/shares.ts';
import { findWaysTo, type WayRequest } from '../../src/analysis/ways/findWays.ts';
import { inputsOf } from '../../src/engine/scenario.ts';
import { CAPTURE_LEVERS } from '../../src/model/captureLevers.ts';
import { GAS_PHASE_OUT } from '../../src/model/delays.ts';
import { layout, municipality, reference } from '../model/assembled.ts';
import { subject } from '../model/subject.ts';
import { inProcess, measureInterleaved } from './interleaved.ts';

/** Milliseconds of each analysis of the plan, one thread. */
export interface AnalysisTimes {
  /** What gives what, by group and by owner, every year. */
  readonly shares_ms: number;
  /** Every lever late in every way, with what makes up for it. */
  readonly delays_ms: number;
  readonly capture_delay_ms: number;
  /** A map of 40 by 40 positions. */
  readonly map_ms: number;
  /** Ways to the first goal, and to one of 90 per cent in the same year. */
  readonly ways_ms: number;
  readonly ways90_ms: number;
  /** 10,000 futures, and as many again for each outcome of capture. */
  readonly certainty_ms: number;
  readonly influence_ms: number;
}

const POSITIONS = 40;
const SEED = 2024;

/** Measures the analyses in turn. */
export async function measureAnalyses(): Promise<AnalysisTimes> {
  const { about } = municipality;
  const [usual, plan] = [about.businessAsUsual, about.plan].map((id) => inputsOf(layout, reference(id)));
  const axisOf = (id: string): Axis => {
    const lever = subject.facts.levers.find((known) => known.id === id);
    if (!lever) throw new Error(`no lever ${id}`);
    const { min, max } = lever;
    const along = Array.from(
      { length: POSITIONS - 1 },
      (_, at) => min + ((max - min) * at) / (POSITIONS - 2),
    );
    return { lever: id, positions: [...along, 'never'] };
  };
  if (!usual || !plan) throw new Error('the municipality has no plan');
  const goal = firstGoal(subject.facts);
  const waysTo = (tonnes: number): WayRequest => ({
    ...{ inputs: plan, goal: { year: goal.year, tonnes }, locks: [], limits: {} },
    ...{ feasible: true, from: 'usual' },
  });
  const timeOf = await measureInterleaved([
    inProcess('shares', 1, () => void computeShares(subject, usual, plan)),
    inProcess('delays', 1, () => void computeDelays(subject, plan)),
    inProcess('capture', 1, () => void computeDelays(subject, plan, CAPTURE_LEVERS.start)),
    inProcess(
      'map',
      1,
      () => void computeDelayMap(subject, plan, axisOf(CAPTURE_LEVERS.start), axisOf(GAS_PHASE_OUT)),
    ),
    inProcess('ways', 1, () => void findWaysTo(subject, waysTo(goal.value))),
    inProcess('ways90', 1, () => void findWaysTo(subject, waysTo(subject.facts.baseline * 0.1))),
    inProcess('certainty', 1, () => void finish(computeCertainty(subject, plan))),
    inProcess('influence', 1, () => void finish(computeInfluence(subject, plan, { seed: SEED }))),
  ]);
  const milliseconds = (name: string): number => timeOf(name).median / 1e6;
  return {
    shares_ms: milliseconds('shares'),
    delays_ms: milliseconds('delays'),
    capture_delay_ms: milliseconds('capture'),
    map_ms: milliseconds('map'),
    ways_ms: milliseconds('ways'),
    ways90_ms: milliseconds('ways90'),
    certainty_ms: milliseconds('certainty'),
    influence_ms: milliseconds('influence'),
  };
}

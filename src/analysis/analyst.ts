import { type Certainty, computeCertainty, DEFAULT_SAMPLE } from './certainty.ts';
import { computeDelays, type Delay } from './delay.ts';
import { type Axis, computeDelayMap, type DelayMap } from './delayMap.ts';
import { finish } from './finish.ts';
import { computeInfluence, type Influence } from './influence.ts';
import { computeShares, type Shares } from './shares.ts';
import type { Subject } from './subject.ts';
import { findWaysTo, type WayAnswer, type WayRequest } from './ways/findWays.ts';

/** Answers analyses; who stands behind it may be this thread or a worker. */
export interface Analyst {
  /** What gives what between two scenarios, given as inputs in the layout's order. */
  shares(from: Float64Array, to: Float64Array): Shares | Promise<Shares>;
  /** What it costs that a lever comes late; null where it is no effort that can be late. */
  delay(inputs: Float64Array, lever: string): Delay | null | Promise<Delay | null>;
  /** The first goal's year for every pair of positions of two levers. */
  delayMap(inputs: Float64Array, x: Axis, y: Axis): DelayMap | Promise<DelayMap>;
  /** Ways to a goal, or what stands in the way. */
  ways(request: WayRequest): WayAnswer | Promise<WayAnswer>;
  /** How sure a scenario's path is. */
  certainty(inputs: Float64Array): Certainty | Promise<Certainty>;
  /** Which uncertain inputs make its total uncertain. */
  influence(inputs: Float64Array): Influence | Promise<Influence>;
}

/** An analyst that answers in the thread that asks. */
export function createAnalyst(subject: Subject): Analyst {
  return {
    shares: (from, to) => computeShares(subject, from, to),
    delay: (inputs, lever) => computeDelays(subject, inputs, lever)[0] ?? null,
    delayMap: (inputs, x, y) => computeDelayMap(subject, inputs, x, y),
    ways: (request) => findWaysTo(subject, request),
    certainty: (inputs) => finish(computeCertainty(subject, inputs)),
    influence: (inputs) => finish(computeInfluence(subject, inputs, { seed: DEFAULT_SAMPLE.seed })),
  };
}

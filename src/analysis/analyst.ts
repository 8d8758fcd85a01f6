import { type Certainty, certaintyEffort, computeCertainty, DEFAULT_SAMPLE } from './certainty.ts';
import { computeDelays, type Delay } from './delay.ts';
import { computeInfluence, type Influence, influenceEffort } from './influence.ts';
import { computeLeverMap, type LeverMap } from './leverMap.ts';
import { computeShares, type Shares } from './shares.ts';
import type { Subject } from './subject.ts';
import { createTurns, type Work } from './turns.ts';
import type { Watch } from './watch.ts';
import { findWaysTo, type WayAnswer, type WayRequest } from './ways/findWays.ts';

/** A scenario, as inputs in the layout's order. */
type Inputs = Float64Array;

/** Every analysis, with what is asked and what is answered. */
interface Analyses {
  /** What gives what between two scenarios. */
  readonly shares: { question: { readonly from: Inputs; readonly to: Inputs }; answer: Shares };
  /** What it costs that a lever comes late; null where it is no effort that can be late. */
  readonly delay: { question: { readonly inputs: Inputs; readonly lever: string }; answer: Delay | null };
  /** The first goal's year wherever two levers stand. */
  readonly delayMap: {
    question: { readonly inputs: Inputs; readonly x: string; readonly y: string };
    answer: LeverMap;
  };
  /** Ways to a goal, or what stands in the way. */
  readonly ways: { question: WayRequest; answer: WayAnswer };
  /** How sure a scenario's path is. */
  readonly certainty: { question: { readonly inputs: Inputs }; answer: Certainty };
  /** Which uncertain inputs make its total uncertain. */
  readonly influence: { question: { readonly inputs: Inputs }; answer: Influence };
}

export type AnalysisKind = keyof Analyses;
export type Question<Kind extends AnalysisKind> = Analyses[Kind]['question'];
export type Answer<Kind extends AnalysisKind> = Analyses[Kind]['answer'];

/** Answers analyses; who stands behind it may be this thread or a worker. */
export type Analyst = {
  readonly [Kind in AnalysisKind]: (question: Question<Kind>, watch?: Watch) => Promise<Answer<Kind>>;
};

/** Answers one question of one kind. */
export type Answering = <Kind extends AnalysisKind>(
  kind: Kind,
  question: Question<Kind>,
  watch?: Watch,
) => Promise<Answer<Kind>>;

/** An analyst that passes every question on. */
export function analystThrough(answer: Answering): Analyst {
  return {
    shares: (question, watch) => answer('shares', question, watch),
    delay: (question, watch) => answer('delay', question, watch),
    delayMap: (question, watch) => answer('delayMap', question, watch),
    ways: (question, watch) => answer('ways', question, watch),
    certainty: (question, watch) => answer('certainty', question, watch),
    influence: (question, watch) => answer('influence', question, watch),
  };
}

/**
 * An analyst that answers in the thread that asks, one question after the other.
 *
 * @param rest lets messages that have come in be taken
 */
export function createAnalyst(subject: Subject, rest: () => Promise<void>): Analyst {
  const { take } = createTurns(rest);
  const seed = DEFAULT_SAMPLE.seed;
  return {
    shares: ({ from, to }, watch) =>
      take(
        atOnce(() => computeShares(subject, from, to)),
        watch,
      ),
    delay: ({ inputs, lever }, watch) =>
      take(
        atOnce(() => computeDelays(subject, inputs, lever)[0] ?? null),
        watch,
      ),
    delayMap: ({ inputs, x, y }, watch) =>
      take(
        atOnce(() => computeLeverMap(subject, inputs, x, y)),
        watch,
      ),
    ways: (request, watch) =>
      take(
        atOnce(() => findWaysTo(subject, request)),
        watch,
      ),
    certainty: ({ inputs }, watch) =>
      take({ whole: certaintyEffort(DEFAULT_SAMPLE), begin: () => computeCertainty(subject, inputs) }, watch),
    influence: ({ inputs }, watch) =>
      take(
        { whole: influenceEffort(subject, inputs), begin: () => computeInfluence(subject, inputs, { seed }) },
        watch,
      ),
  };
}

/** Work in a single step. */
function atOnce<Result>(compute: () => Result): Work<Result> {
  return { whole: 1, begin: () => ({ next: () => ({ done: true, value: compute() }) }) };
}

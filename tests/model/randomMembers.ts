import type { MembersJob } from '../../src/engine/batch/job.ts';
import type { Keep } from '../../src/engine/batch/kept.ts';
import type { BatchLayout } from '../../src/engine/batch/layout.ts';
import type { BatchInputs } from '../../src/engine/batch/matrix.ts';
import { figuresOf } from '../../src/schema/municipality/municipality.ts';
import type { PlainJob } from '../browser/members/page.ts';
import { layout, municipality } from './assembled.ts';

/** Share of values that stand at an end of their range. */
const AT_AN_END = 0.2;

const ranges = new Map([
  ...municipality.levers.map(({ id, min, max, unit }) => [id, { low: min, high: max, unit }] as const),
  ...figuresOf(municipality).flatMap(({ figure: { id, range, unit } }) =>
    range ? [[id, { ...range, unit }] as const] : [],
  ),
]);

/** Evenly spread numbers from 0 up to 1, the same ones every time (xorshift32). */
function evenNumbers(seed: number): () => number {
  let state = Math.imul(seed, 0x9e3779b1);
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}

/** Members whose levers and uncertain figures lie anywhere in their ranges, often at an end of them. */
export function randomMembers({ free, shared }: BatchLayout, members: number, seed = 2024): BatchInputs {
  const next = evenNumbers(seed);
  const values = new Map(layout.inputs.map(({ id, value }) => [id, value ?? Number.NaN]));
  return {
    free: free.map(({ id }) => {
      const { low, high, unit } = ranges.get(id) ?? { low: Number.NaN, high: Number.NaN, unit: '' };
      const any = (): number => {
        const place = next();
        if (unit === 'bool') return place < 0.5 ? low : high;
        if (place < AT_AN_END) return place < AT_AN_END / 2 ? low : high;
        return Math.min(high, low + (high - low) * next());
      };
      return Float64Array.from({ length: members }, any);
    }),
    shared: Float64Array.from(shared, ({ id }) => values.get(id) ?? Number.NaN),
  };
}

/** Ends of the ranges of levers and uncertain figures, and the inputs that are the same for all members. */
export function plainJob({ free, shared }: BatchLayout, seed: number, keep: Keep): PlainJob {
  const values = new Map(layout.inputs.map(({ id, value }) => [id, value ?? Number.NaN]));
  return {
    ...{ seed, keep },
    low: free.map(({ id }) => ranges.get(id)?.low ?? Number.NaN),
    high: free.map(({ id }) => ranges.get(id)?.high ?? Number.NaN),
    shared: shared.map(({ id }) => values.get(id) ?? Number.NaN),
  };
}

/** A job of members whose levers and uncertain figures lie anywhere in their ranges. */
export function spreadJob(batch: BatchLayout, seed: number, keep: Keep): MembersJob {
  const { low, high, shared } = plainJob(batch, seed, keep);
  const ends = { low: Float64Array.from(low), high: Float64Array.from(high) };
  return { source: { kind: 'spread', seed, ...ends }, shared: Float64Array.from(shared), keep };
}

/** One member's inputs as the one-scenario kernel takes them. */
export function memberReader(
  batch: BatchLayout,
  { free, shared }: BatchInputs,
): (member: number) => Float64Array {
  const position = new Map(layout.inputs.map(({ id }, at) => [id, at]));
  const inputs = new Float64Array(layout.inputs.length);
  const at = (id: string): number => position.get(id) ?? Number.NaN;
  batch.shared.forEach(({ id }, order) => {
    inputs[at(id)] = shared[order] ?? Number.NaN;
  });
  const places = batch.free.map(({ id }) => at(id));
  return (member) => {
    places.forEach((place, order) => {
      inputs[place] = free[order]?.[member] ?? Number.NaN;
    });
    return inputs;
  };
}

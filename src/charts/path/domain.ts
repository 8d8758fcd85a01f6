import { ticks } from 'd3-array';
import type { PathState } from './pathState.ts';

const STEP_TONNES = 50_000;
const BELOW_ZERO_TONNES = 10_000;
const TICK_COUNT = 5;

/** Values that the vertical axis spans, and those it is marked at. */
export interface Domain {
  readonly low: number;
  readonly high: number;
  readonly ticks: readonly number[];
}

/** Spans all that is drawn, zero included. The ends are coarse, so that the axis rests while a lever moves. */
export function domainOf({ parts, lines }: Pick<PathState, 'parts' | 'lines'>): Domain {
  const sumsOf = (within: (value: number) => number) =>
    parts[0]?.values.map((_, at) => parts.reduce((sum, { values }) => sum + within(values[at] ?? 0), 0)) ??
    [];
  const sums = sumsOf((value) => Math.max(0, value));
  const drops = sumsOf((value) => Math.min(0, value));
  const totals = lines.flatMap((line) => line.values);
  const high = roundUp(most([...totals, ...sums]), STEP_TONNES);
  return spanning(least([...totals, ...drops]), high, BELOW_ZERO_TONNES);
}

function spanning(lowest: number, high: number, step: number): Domain {
  const low = -roundUp(Math.max(step, -lowest), step);
  return { low, high, ticks: ticks(low, high, TICK_COUNT) };
}

const roundUp = (value: number, step: number): number => Math.ceil(value / step) * step;

const finite = (values: readonly number[]): number[] => values.filter((value) => Number.isFinite(value));

const most = (values: readonly number[]): number => Math.max(0, ...finite(values));

const least = (values: readonly number[]): number => Math.min(0, ...finite(values));

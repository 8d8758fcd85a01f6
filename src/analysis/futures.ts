import { TOTAL_QUANTITY } from '../model/breakdowns.ts';
import type { CubeFunction } from './cube.ts';
import { createPoints } from './points.ts';
import type { Subject } from './subject.ts';
import { type Triangle, triangleAround, triangularQuantile } from './triangular.ts';

/** An input whose value nobody knows, and how likely each is. */
export interface UncertainInput {
  readonly id: string;
  /** Position among the model's inputs. */
  readonly position: number;
  readonly triangle: Triangle;
}

/** Which futures to compute. */
export interface Sample {
  readonly members: number;
  /** A whole number of 32 bits. */
  readonly seed: number;
}

/**
 * What is uncertain in a scenario: levers whose outcome is not decided, and figures of which a range is known.
 * What the scenario says is the most likely value; where it lies outside the range, the range's nearer end is.
 *
 * @param scenario inputs in the layout's order
 */
export function uncertainInputs(
  { facts, index }: Subject,
  scenario: Float64Array,
): readonly UncertainInput[] {
  const levers = facts.levers.flatMap(({ id, uncertain }) => (uncertain ? [{ id, ...uncertain }] : []));
  return [...levers, ...facts.figures].map(({ id, low, high }) => {
    const position = index.inputAt(id);
    return { id, position, triangle: triangleAround(scenario[position] ?? Number.NaN, { low, high }) };
  });
}

/** Those of them that can take more than one value. */
export const varying = (inputs: readonly UncertainInput[]): readonly UncertainInput[] =>
  inputs.filter(({ triangle: { low, high } }) => low < high);

/**
 * A scenario's total, in tonnes, as a function of its uncertain inputs: each dimension of the cube is the share of
 * one input's distribution that lies below its value, in the order of `varying`. The accounts do not vary, and
 * what is solved from them is solved anew in every future, so that the base year always comes out.
 */
export function totalsAsCube(
  subject: Subject,
  scenario: Float64Array,
  years: readonly number[],
): CubeFunction {
  const { variations } = subject;
  const uncertain = uncertainInputs(subject, scenario);
  const central = scenario.slice();
  for (const { position, triangle } of uncertain) central[position] = triangle.mode;
  const axes = varying(uncertain).map(({ position, triangle }) => ({
    column: variations.input(position),
    triangle,
  }));
  const outputs = years.map((year) => variations.output(TOTAL_QUANTITY.residual, { year }));
  return {
    dimensions: axes.length,
    outputs: years.length,
    capacity: variations.capacity,
    begin: (members) => variations.fill(central, members),
    place(dimension, coordinates, members) {
      const axis = axes[dimension];
      if (!axis) throw new RangeError(`there is no dimension ${dimension}`);
      placeShares(axis, coordinates, members);
    },
    evaluate(members) {
      variations.run(members);
      return outputs;
    },
  };
}

interface Axis {
  readonly column: Float64Array;
  readonly triangle: Triangle;
}

function placeShares({ column, triangle }: Axis, shares: Float64Array, members: number): void {
  for (let member = 0; member < members; member += 1) {
    column[member] = triangularQuantile(triangle, shares[member] ?? Number.NaN);
  }
}

/**
 * Computes futures of a scenario. One depends on its number and the seed alone.
 *
 * @returns one array a year with the total of every future, in tonnes; gives the number of futures of each step
 * @throws RangeError when there are more uncertain inputs than points have dimensions
 */
export function* computeFutures(
  subject: Subject,
  scenario: Float64Array,
  { members, seed }: Sample,
  years: readonly number[],
): Generator<number, readonly Float64Array[]> {
  const cube = totalsAsCube(subject, scenario, years);
  const points = createPoints(cube.dimensions, seed);
  const coordinates = new Float64Array(cube.capacity);
  const totals = years.map(() => new Float64Array(members));
  for (let first = 0; first < members; first += cube.capacity) {
    const count = Math.min(cube.capacity, members - first);
    cube.begin(count);
    for (let dimension = 0; dimension < cube.dimensions; dimension += 1) {
      points.fill(dimension, coordinates, first, count);
      cube.place(dimension, coordinates, count);
    }
    const columns = cube.evaluate(count);
    totals.forEach((total, at) => {
      total.set(columns[at]?.subarray(0, count) ?? [], first);
    });
    yield count;
  }
  return totals;
}

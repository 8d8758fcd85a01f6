import { mixedBits } from '../engine/batch/mixedBits.ts';
import type { CubeFunction } from './cube.ts';
import { createPoints } from './points.ts';

/** How much of an output's variance goes back to one input. */
export interface SobolIndex {
  /** Share that the input causes by itself. */
  readonly first: number;
  /** Standard error of that share. */
  readonly firstError: number;
  /** Share that it has a part in, together with any others. */
  readonly total: number;
  readonly totalError: number;
}

/** How thoroughly to estimate: evaluations are points times replicates times dimensions and two. */
export interface SobolEffort {
  /** Points of each of the matrices A and B of a replicate; a power of two spreads best. */
  readonly points: number;
  /** Estimates that are made of points scrambled anew, from which the errors are told. */
  readonly replicates: number;
  readonly seed: number;
}

/** What a replicate found out of one output. */
interface Found {
  readonly variance: number;
  /** Variance caused by each dimension alone, and that in which it has a part. */
  readonly first: Float64Array;
  readonly total: Float64Array;
}

/**
 * Estimates Sobol' indices from two independent matrices of points, A and B: every dimension of A is replaced by
 * that of B in turn. First indices by the estimator of Saltelli et al. 2010 about the mean, total indices by that
 * of Jansen 1999. A's coordinates are the first half of one Sobol' sequence's, B's the other half.
 *
 * Every replicate scrambles the points anew, so that replicates are independent and the spread of their results is
 * an honest error, which that of the points of one sequence is not. An index is the replicates' mean over their
 * mean variance, its error the standard error of such a ratio.
 *
 * @returns for each output one index for each dimension, all 0 where nothing varies; gives the number of
 * evaluations of each step
 * @throws RangeError when the points are more than a block takes, the replicates fewer than two, or the dimensions
 * twice as many as points have
 */
export function* estimateSobolIndices(
  of: CubeFunction,
  { points, replicates, seed }: SobolEffort,
): Generator<number, readonly (readonly SobolIndex[])[]> {
  if (points > of.capacity) throw new RangeError(`a block takes ${of.capacity} points, not ${points}`);
  if (replicates < 2) throw new RangeError('an error takes at least two replicates');
  const found: (readonly Found[])[] = [];
  for (let replicate = 0; replicate < replicates; replicate += 1) {
    found.push(findOnce(of, points, mixedBits(seed + Math.imul(replicate + 1, 0x9e3779b1))));
    yield points * (of.dimensions + 2);
  }
  return Array.from({ length: of.outputs }, (_, output) => {
    const ofOutput = found.flatMap((each) => each[output] ?? []);
    const variances = ofOutput.map(({ variance }) => variance);
    return Array.from({ length: of.dimensions }, (_, dimension): SobolIndex => {
      const [first, firstError] = ratio(
        ofOutput.map(({ first }) => first[dimension] ?? 0),
        variances,
      );
      const [total, totalError] = ratio(
        ofOutput.map(({ total }) => total[dimension] ?? 0),
        variances,
      );
      return { first, firstError, total, totalError };
    });
  });
}

function findOnce(of: CubeFunction, points: number, seed: number): readonly Found[] {
  const { dimensions } = of;
  const sequence = createPoints(2 * dimensions, seed);
  const coordinates = new Float64Array(points);
  const place = (coordinate: number): void => {
    sequence.fill(coordinate, coordinates, 0, points);
    of.place(coordinate % dimensions, coordinates, points);
  };
  const evaluateAll = (matrix: 0 | 1): readonly Float64Array[] => {
    for (let dimension = 0; dimension < dimensions; dimension += 1) place(matrix * dimensions + dimension);
    return of.evaluate(points).map((column) => column.slice(0, points));
  };
  of.begin(points);
  const inB = evaluateAll(1);
  const inA = evaluateAll(0);
  const found = inA.map((values, output) => ({
    ...spread(values, inB[output] ?? values),
    first: new Float64Array(dimensions),
    total: new Float64Array(dimensions),
  }));
  for (let dimension = 0; dimension < dimensions; dimension += 1) {
    place(dimensions + dimension);
    const columns = of.evaluate(points);
    found.forEach(({ mean, first, total }, output) => {
      const [a, b, mixed] = [inA[output], inB[output], columns[output]];
      if (a && b && mixed) [first[dimension], total[dimension]] = compare(a, b, mixed, mean);
    });
    place(dimension);
  }
  return found;
}

/** Variance that the replaced dimension causes alone, and that in which it has a part. */
function compare(a: Float64Array, b: Float64Array, mixed: Float64Array, mean: number): [number, number] {
  let first = 0;
  let total = 0;
  for (let point = 0; point < a.length; point += 1) {
    const change = (mixed[point] ?? Number.NaN) - (a[point] ?? Number.NaN);
    first += ((b[point] ?? Number.NaN) - mean) * change;
    total += change * change;
  }
  return [first / a.length, total / (2 * a.length)];
}

function spread(a: Float64Array, b: Float64Array): { readonly mean: number; readonly variance: number } {
  const over = (give: (value: number) => number): number =>
    (a.reduce((sum, value) => sum + give(value), 0) + b.reduce((sum, value) => sum + give(value), 0)) /
    (a.length + b.length);
  const mean = over((value) => value);
  return { mean, variance: over((value) => (value - mean) ** 2) };
}

/** Ratio of two means and its standard error; 0 where there is nothing to have a part in. */
function ratio(parts: readonly number[], wholes: readonly number[]): readonly [number, number] {
  const count = parts.length;
  const whole = wholes.reduce((sum, each) => sum + each, 0) / count;
  if (whole === 0) return [0, 0];
  const share = parts.reduce((sum, each) => sum + each, 0) / count / whole;
  const squares = parts.reduce((sum, part, at) => sum + (part - share * (wholes[at] ?? Number.NaN)) ** 2, 0);
  return [share, Math.sqrt(squares / (count * (count - 1))) / whole];
}

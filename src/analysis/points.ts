import { mixedBits } from '../engine/batch/mixedBits.ts';
import { directionSeeds } from './directionNumbers.ts';

/** Points of the unit cube, as many as are asked for. */
export interface CubePoints {
  readonly dimensions: number;
  /**
   * Writes one coordinate of the points from `first` on to the start of a column. Each lies between 0 and 1 and
   * is neither. A point depends on the seed and on its number alone.
   */
  fill(dimension: number, column: Float64Array, first: number, count: number): void;
}

const BITS = 32;

const SEEDS = directionSeeds();

/** Most dimensions there are direction numbers for. */
export const MOST_DIMENSIONS = 1 + SEEDS.length;

/**
 * Sobol's points, which leave no part of the cube out: of any 2^m that follow each other from a multiple of 2^m
 * on, every coordinate lies exactly once in each 2^m-th part of its range. They come in the order of the Gray
 * code (Antonov and Saleev 1979), and the seed scrambles the digits of every dimension by a matrix and a shift
 * of its own (Matoušek 1998). So each point is evenly distributed by itself, and several seeds tell how far off
 * a result is. Ten thousand futures of the reference plan leave the mean of 2030 off by 0.2 t and the median by 15 t,
 * as many random numbers by 38 t and 44 t (root mean squares of 40 seeds, against a million futures).
 *
 * @param seed a whole number of 32 bits
 * @throws RangeError when there are no direction numbers for so many dimensions
 */
export function createPoints(dimensions: number, seed: number): CubePoints {
  if (dimensions > MOST_DIMENSIONS) {
    throw new RangeError(`there are points of up to ${MOST_DIMENSIONS} dimensions, not ${dimensions}`);
  }
  const scrambled = Array.from({ length: dimensions }, (_, dimension): Scrambled => {
    const key = mixedBits(seed ^ Math.imul(dimension + 1, 0x9e3779b1));
    const { polynomial = 1, numbers = [] } = SEEDS[dimension - 1] ?? {};
    return { directions: scramble(directionsOf(polynomial, numbers), key), shift: mixedBits(key + BITS) };
  });
  return {
    dimensions,
    fill(dimension, column, first, count) {
      const scrambling = scrambled[dimension];
      if (!scrambling) throw new RangeError(`there is no dimension ${dimension}`);
      fillColumn(scrambling, column, first, count);
    },
  };
}

interface Scrambled {
  readonly directions: Int32Array;
  readonly shift: number;
}

function fillColumn(
  { directions, shift }: Scrambled,
  column: Float64Array,
  first: number,
  count: number,
): void {
  let bits = shift ^ pointBits(directions, first);
  for (let member = 0; member < count; member += 1) {
    column[member] = ((bits >>> 0) + 0.5) / 0x1_0000_0000;
    const next = first + member + 1;
    bits ^= directions[BITS - 1 - Math.clz32(next & -next)] ?? 0;
  }
}

/** What each digit of a point's number, the last one first, does to the coordinate's digits. */
function directionsOf(polynomial: number, numbers: readonly number[]): Int32Array {
  const degree = numbers.length;
  const directions = new Int32Array(BITS);
  for (let digit = 0; digit < BITS; digit += 1) {
    if (degree === 0 || digit < degree) {
      directions[digit] = (numbers[digit] ?? 1) << (BITS - 1 - digit);
      continue;
    }
    const earlier = directions[digit - degree] ?? 0;
    let direction = earlier ^ (earlier >>> degree);
    for (let back = 1; back < degree; back += 1) {
      if ((polynomial >>> (degree - back)) & 1) direction ^= directions[digit - back] ?? 0;
    }
    directions[digit] = direction;
  }
  return directions;
}

/** Adds to each digit of the coordinate some of the digits before it, the same ones for every point. */
function scramble(directions: Int32Array, key: number): Int32Array {
  const rows = Array.from({ length: BITS }, (_, row) => {
    const before = ~(0xffffffff >>> row);
    return (mixedBits(key + row) & before) | (1 << (BITS - 1 - row));
  });
  return directions.map((direction) =>
    rows.reduce((bits, row, at) => bits | (parity(direction & row) << (BITS - 1 - at)), 0),
  );
}

function pointBits(directions: Int32Array, point: number): number {
  const gray = point ^ (point >>> 1);
  return directions.reduce((bits, direction, digit) => ((gray >>> digit) & 1 ? bits ^ direction : bits), 0);
}

function parity(bits: number): number {
  let folded = bits ^ (bits >>> 16);
  folded ^= folded >>> 8;
  folded ^= folded >>> 4;
  return (0x6996 >>> (folded & 15)) & 1;
}

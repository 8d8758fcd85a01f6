import { type Bytes, V128, type WasmFunction } from './encoding.ts';
import { bits, flow, pair } from './instructions.ts';

/** Logarithm of two in two parts: whole multiples of the first, up to 2,000, are exact. */
const LN2_HIGH = 0.6931471803691238;
const LN2_LOW = 1.9082149292705877e-10;

/** Adding this to a number below 2^51 rounds it to a whole number, which then stands in its last bits. */
const ROUNDER = 1.5 * 2 ** 52;
/** The number whose bits, read as a whole number, are n. */
const ofBits = (n: bigint): number => new Float64Array(BigInt64Array.of(n).buffer)[0] ?? Number.NaN;

const MANTISSA_PLACES = 52;
const { get, set } = flow;
const { add, subtract, multiply, divide, constant } = pair;

/** 2 to the power of a whole number, from -1022 to 1023, that has been rounded by {@link ROUNDER}. */
const powerOfTwo = (rounded: Bytes): Bytes =>
  bits.shiftLeft(bits.add(rounded, constant(ofBits(1023n))), MANTISSA_PLACES);

/** A polynomial by Horner's rule, the highest power first. */
const polynomial = (x: Bytes, coefficients: readonly number[]): Bytes =>
  coefficients
    .slice(1)
    .reduce<Bytes>((sum, each) => add(multiply(sum, x), constant(each)), constant(coefficients[0] ?? 0));

const factorial = (n: number): number => (n < 2 ? 1 : n * factorial(n - 1));

/** Terms of the series of exp; the next is below a tenth of the last place, as |r| is at most ln(2) / 2. */
const EXP_SERIES = Array.from({ length: 14 }, (_, at) => 1 / factorial(13 - at));

/** Below and above these, exp is 0 and infinite. */
const EXP_RANGE = { low: -760, high: 720 };

const X = 0;

function expBody(): Bytes {
  const rounded = 1;
  const k = 2;
  const r = 3;
  const half = 4;
  const clamped = pair.maximum(pair.minimum(get(X), constant(EXP_RANGE.high)), constant(EXP_RANGE.low));
  return [
    ...set(X, clamped),
    ...set(rounded, add(multiply(get(X), constant(Math.LOG2E)), constant(ROUNDER))),
    ...set(k, subtract(get(rounded), constant(ROUNDER))),
    ...set(r, subtract(get(X), multiply(get(k), constant(LN2_HIGH)))),
    ...set(r, subtract(get(r), multiply(get(k), constant(LN2_LOW)))),
    ...set(half, add(multiply(get(k), constant(0.5)), constant(ROUNDER))),
    // The other half, rounded again.
    ...set(k, add(subtract(get(k), subtract(get(half), constant(ROUNDER))), constant(ROUNDER))),
    ...multiply(multiply(polynomial(get(r), EXP_SERIES), powerOfTwo(get(half))), powerOfTwo(get(k))),
  ];
}

/**
 * exp of a pair: x = k ln 2 + r, and exp x = 2^k exp r. The power of two is applied in two halves, so that
 * results near the ends of the range neither overflow nor vanish too early.
 */
export const EXP: WasmFunction = {
  parameters: [V128],
  result: [V128],
  locals: [{ count: 4, type: V128 }],
  body: expBody(),
  exported: null,
};

/** Coefficients of the logarithm's polynomial in the square of f / (2 + f), from Sun's fdlibm. */
const LOG_SERIES = [
  0.14798198605116586, 0.15313837699209373, 0.1818357216161805, 0.22222198432149784, 0.2857142874366239,
  0.3999999999940942, 0.6666666666666735,
];

const SMALLEST_NORMAL = 2 ** -1022;
const LIFT = 54;
const TWO_TO_52 = 2 ** 52;
/** Just above the square root of a half: where the fraction's range begins, as bits. */
const ROOT_OF_HALF = 0x3fe6a09en << 32n;
const ONE = 0x3ff00000n << 32n;

function logBody(): Bytes {
  const lift = 1;
  const moved = 2;
  const k = 3;
  const f = 4;
  const s = 5;
  const square = 6;
  const given = 7;
  const tiny = pair.less(get(X), constant(SMALLEST_NORMAL));
  const fraction = bits.add(
    pair.and(get(moved), constant(ofBits((1n << 52n) - 1n))),
    constant(ofBits(ROOT_OF_HALF)),
  );
  const exponent = pair.or(bits.shiftRight(get(moved), MANTISSA_PLACES), constant(TWO_TO_52));
  const halfSquare = multiply(multiply(get(f), constant(0.5)), get(f));
  const series = multiply(get(square), polynomial(get(square), LOG_SERIES));
  const low = add(multiply(get(s), add(halfSquare, series)), multiply(get(k), constant(LN2_LOW)));
  const result = add(add(subtract(low, halfSquare), get(f)), multiply(get(k), constant(LN2_HIGH)));
  const finite = pair.choose(result, get(given), pair.less(get(given), constant(Number.POSITIVE_INFINITY)));
  const positive = pair.choose(constant(Number.NaN), finite, pair.less(get(given), constant(0)));
  return [
    ...set(given, get(X)),
    ...set(lift, pair.and(tiny, constant(LIFT))),
    ...set(X, pair.choose(multiply(get(X), constant(2 ** LIFT)), get(X), tiny)),
    ...set(moved, bits.add(get(X), constant(ofBits(ONE - ROOT_OF_HALF)))),
    ...set(k, subtract(subtract(exponent, constant(TWO_TO_52 + 1023)), get(lift))),
    ...set(f, subtract(fraction, constant(1))),
    ...set(s, divide(get(f), add(constant(2), get(f)))),
    ...set(square, multiply(get(s), get(s))),
    ...pair.choose(constant(Number.NEGATIVE_INFINITY), positive, pair.equal(get(given), constant(0))),
  ];
}

/** log of a pair: x = 2^k (1 + f), and log x = k ln 2 + log(1 + f). */
export const LOG: WasmFunction = {
  parameters: [V128],
  result: [V128],
  locals: [{ count: 7, type: V128 }],
  body: logBody(),
  exported: null,
};

import { type Bytes, float, signed, unsigned } from './encoding.ts';

const simd = (code: number): Bytes => [0xfd, ...unsigned(code)];

/** Sixteen bytes are read and written at once: they stand on a multiple of 2 to the power of 3. */
const ALIGNMENT = 3;
const at = (offset: number): Bytes => [ALIGNMENT, ...unsigned(offset)];

const two =
  (code: number) =>
  (left: Bytes, right: Bytes): Bytes => [...left, ...right, ...simd(code)];
const one =
  (code: number) =>
  (argument: Bytes): Bytes => [...argument, ...simd(code)];

/** Instructions on pairs of numbers. */
export const pair = {
  load: (address: Bytes, offset: number): Bytes => [...address, ...simd(0x00), ...at(offset)],
  /** One number, twice. */
  loadBoth: (address: Bytes, offset: number): Bytes => [...address, ...simd(0x0a), ...at(offset)],
  store: (address: Bytes, offset: number, value: Bytes): Bytes => [
    ...address,
    ...value,
    ...simd(0x0b),
    ...at(offset),
  ],
  constant: (number: number): Bytes => [...simd(0x0c), ...float(number), ...float(number)],
  equal: two(0x47),
  less: two(0x49),
  lessOrEqual: two(0x4b),
  and: two(0x4e),
  or: two(0x50),
  choose: (yes: Bytes, no: Bytes, mask: Bytes): Bytes => [...yes, ...no, ...mask, ...simd(0x52)],
  negate: one(0xed),
  add: two(0xf0),
  subtract: two(0xf1),
  multiply: two(0xf2),
  divide: two(0xf3),
  /** The second only where it is smaller. */
  minimum: two(0xf6),
  /** The second only where it is larger. */
  maximum: two(0xf7),
} as const;

/** Instructions on the bits of a pair of numbers as whole numbers. */
export const bits = {
  shiftLeft: (value: Bytes, places: number): Bytes => [...value, ...whole.constant(places), ...simd(0xcb)],
  shiftRight: (value: Bytes, places: number): Bytes => [...value, ...whole.constant(places), ...simd(0xcd)],
  add: two(0xce),
  subtract: two(0xd1),
} as const;

/** Instructions on whole numbers of 32 bits: addresses and counts. */
export const whole = {
  constant: (number: number): Bytes => [0x41, ...signed(number)],
  equal: (left: Bytes, right: Bytes): Bytes => [...left, ...right, 0x46],
  less: (left: Bytes, right: Bytes): Bytes => [...left, ...right, 0x48],
  add: (left: Bytes, right: Bytes): Bytes => [...left, ...right, 0x6a],
} as const;

/** Locals, calls and the order of things. */
export const flow = {
  get: (local: number): Bytes => [0x20, ...unsigned(local)],
  set: (local: number, value: Bytes): Bytes => [...value, 0x21, ...unsigned(local)],
  call: (callee: number, argument: Bytes): Bytes => [...argument, 0x10, ...unsigned(callee)],
  when: (test: Bytes, body: Bytes): Bytes => [...test, 0x04, 0x40, ...body, 0x0b],
  /** Runs the body, and again as long as the test holds. */
  repeat: (body: Bytes, test: Bytes): Bytes => [0x03, 0x40, ...body, ...test, 0x0d, 0x00, 0x0b],
} as const;

/**
 * Units of formulas. The compiler's stand on mathjs' own, which would bring nearly all of mathjs into the worker,
 * five times as much as it needs. A test holds the two together.
 */

/** Names as they stand in unit texts, each to its power; empty for a plain number. */
export type Unit = ReadonlyMap<string, number>;

/** A number without unit. */
export const PLAIN: Unit = new Map();

/** Texts that mean a name of another unit, or none. */
const SAME: ReadonlyMap<string, string> = new Map([
  ['1', ''],
  ['bool', ''],
  ['count', ''],
  ['year', 'yr'],
  ['decimal year', 'yr'],
]);

const HOURS_A_YEAR = 8766;

/** What each name amounts to: a size, and its powers of energy, time, length, tonnes and peak power. */
const NAMES: Readonly<Record<string, readonly [number, ...(readonly number[])]>> = {
  MWh: [1, 1, 0, 0, 0, 0],
  kWh: [0.001, 1, 0, 0, 0, 0],
  MW: [HOURS_A_YEAR, 1, -1, 0, 0, 0],
  yr: [1, 0, 1, 0, 0, 0],
  h: [1 / HOURS_A_YEAR, 0, 1, 0, 0, 0],
  km: [1, 0, 0, 1, 0, 0],
  ha: [0.01, 0, 0, 2, 0, 0],
  t: [1, 0, 0, 0, 1, 0],
  MWp: [1, 0, 0, 0, 0, 1],
};

/**
 * Reads a unit text such as `MWh/yr` or `t/ha/yr`.
 *
 * @throws RangeError when a part of it is not a known unit
 */
export function readUnit(text: string): Unit {
  const [first = '', ...denominators] = text.split('/').map((part) => SAME.get(part) ?? part);
  const read = (name: string): Unit => {
    if (name === '') return PLAIN;
    if (!Object.hasOwn(NAMES, name)) throw new RangeError(`unknown unit "${name}" in "${text}"`);
    return new Map([[name, 1]]);
  };
  return denominators.reduce((unit, name) => multiply(unit, read(name), -1), read(first));
}

/** A unit times a power of another. */
export function multiply(unit: Unit, other: Unit, power = 1): Unit {
  const product = new Map(unit);
  for (const [name, own] of other) {
    const left = (product.get(name) ?? 0) + own * power;
    if (left === 0) product.delete(name);
    else product.set(name, left);
  }
  return product;
}

/** Whether two units are the same, however they are written: MW times hours are MWh, but kWh are not. */
export function fits(unit: Unit, other: Unit): boolean {
  const quotient = [...multiply(unit, other, -1)];
  const scale = quotient.reduce(
    (sum, [name, power]) => sum + Math.log(NAMES[name]?.[0] ?? Number.NaN) * power,
    0,
  );
  const dimensions = [1, 2, 3, 4, 5].map((at) =>
    quotient.reduce((sum, [name, power]) => sum + (NAMES[name]?.[at] ?? Number.NaN) * power, 0),
  );
  return Math.abs(scale) < 1e-9 && dimensions.every((dimension) => dimension === 0);
}

/** Square root of a unit; null where it is no square. */
export function rootOf(unit: Unit): Unit | null {
  return [...unit.values()].every((power) => power % 2 === 0)
    ? new Map([...unit].map(([name, power]) => [name, power / 2]))
    : null;
}

const SIGNS: Readonly<Record<number, string>> = { 1: '', 2: '²', 3: '³' };

/**
 * Writes a unit as the model writes units, `t/yr`; `1` for a plain number.
 *
 * @param known unit texts that are taken where they fit
 */
export function writeUnit(unit: Unit, known: readonly string[]): string {
  const same = known.find((text) => fits(unit, readUnit(text)));
  const [above, below] = [1, -1].map((sign) =>
    [...(same === undefined ? unit : readUnit(same))]
      .filter(([, power]) => power * sign > 0)
      .map(([name, power]) => `${name}${SIGNS[power * sign] ?? `^${power * sign}`}`),
  );
  return [above?.join('·') || '1', ...(below ?? [])].join('/');
}

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ModelError } from '../../src/compiler/modelError.ts';
import { checkUnits } from '../../src/compiler/units.ts';
import { fits, multiply, PLAIN, readUnit, rootOf, writeUnit } from '../../src/indicators/units.ts';
import { layout, municipality } from '../model/assembled.ts';

const TEXTS = [
  ...new Set([
    ...layout.quantities.map(({ unit }) => unit),
    ...municipality.levers.map(({ unit }) => unit),
    ...municipality.parameters.flatMap(({ unit }) => unit),
    ...['MW', 'h/yr', 'MWh', 'kWh', 'ha', 't/ha/yr', 'MWp', '1/yr', 'km/yr'],
  ]),
];

/** Whether the compiler, which asks mathjs, takes a product of units for another. */
function fitsForCompiler(factors: readonly string[], declared: string): boolean {
  const named = (id: string) => ({ kind: 'name', id }) as const;
  const [first = '1', ...others] = factors;
  const product = others.reduce<Parameters<typeof checkUnits>[0]>(
    (left, factor) => ({ kind: 'operate', operator: '*', left, right: named(factor) }),
    named(first),
  );
  try {
    checkUnits(product, declared, 'test', (id) => id);
    return true;
  } catch (cause) {
    if (cause instanceof ModelError) return false;
    throw cause;
  }
}

describe('units of indicators', () => {
  it('fit exactly where the units of the compiler do', () => {
    const text = fc.constantFrom(...TEXTS);
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 3 }), text, (factors, declared) => {
        const product = factors.map(readUnit).reduce((left, right) => multiply(left, right));
        expect(fits(product, readUnit(declared))).toBe(fitsForCompiler(factors, declared));
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    [['MW', 'h/yr'], 'MWh/yr', true],
    [['MWh/yr', 't/MWh'], 't/yr', true],
    [['kWh'], 'MWh', false],
    [['MW'], 'MWh/yr', false],
  ])('%j make %j: %s', (factors, declared, expected) => {
    expect(fitsForCompiler(factors, declared)).toBe(expected);
    expect(
      fits(
        factors.map(readUnit).reduce((left, right) => multiply(left, right)),
        readUnit(declared),
      ),
    ).toBe(expected);
  });

  it('are written as the model writes them where it does, else from their names', () => {
    const times = (...texts: readonly string[]) =>
      writeUnit(
        texts.map(readUnit).reduce((left, right) => multiply(left, right)),
        ['t/yr', 'MWh/yr'],
      );
    expect(times('decimal year')).toBe('yr');
    expect(times('MW', 'h/yr')).toBe('MWh/yr');
    expect(times('t/MWh', 'MWh/yr')).toBe('t/yr');
    expect(times('t/yr', 't/yr')).toBe('t²/yr²');
    expect(times('t/yr', 'km')).toBe('t·km/yr');
    expect(times('1/yr')).toBe('1/yr');
    expect(times('1')).toBe('1');
    expect(writeUnit(multiply(PLAIN, readUnit('ha'), 5), [])).toBe('ha^5');
  });

  it('have a root where they are squares', () => {
    expect(rootOf(multiply(readUnit('t/yr'), readUnit('t/yr')))).toEqual(readUnit('t/yr'));
    expect(rootOf(readUnit('t/yr'))).toBeNull();
  });

  it('that are unknown are refused', () => {
    expect(() => readUnit('kg/yr')).toThrow('unknown unit "kg"');
    expect(() => readUnit('constructor')).toThrow('unknown unit');
  });
});

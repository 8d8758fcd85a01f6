import { describe, expect, it } from 'vitest';
import { parseFormula } from '../../src/indicators/calculation/parseFormula.ts';
import { unitOfFormula } from '../../src/indicators/measure.ts';
import { SOME_NAMES } from './knownNames.ts';
import { problemOfFormula } from './refusedFormula.ts';

const unitOf = (text: string) =>
  unitOfFormula(
    parseFormula(text, SOME_NAMES).formula,
    [...SOME_NAMES.values()].map(({ unit }) => unit),
  );

describe('the unit of a formula', () => {
  it.each([
    ['total / 48000', 't/yr'],
    ['cars + total', 't/yr'],
    ['-(cars - total) * 2', 't/yr'],
    ['solar * efGrid', 't/yr'],
    ['total / solar', 't/MWh'],
    ['total * elapsed', 't'],
    ['cars / total', '1'],
    ['1 - gasShare', '1'],
    ['2 + 3 * 4', '1'],
    ['0', '1'],
    ['total / forestHa', 't/yr/ha'],
    ['solar / evKwhPerKm', 'MWh·km/yr/kWh'],
    ['total ^ 2', 't²/yr²'],
    ['total ^ -1', 'yr/t'],
    ['sqrt(total ^ 2)', 't/yr'],
    ['sqrt(total * cars) + cars', 't/yr'],
    ['gasShare ^ gasShare', '1'],
    ['exp(gasShare) + log(2) + sqrt(0)', '1'],
    ['round(total / 48000, 2)', 't/yr'],
    ['abs(total)', 't/yr'],
    ['max(0, total, 1000)', 't/yr'],
    ['clamp(total, 0, 2 * 1000)', 't/yr'],
    ['total + 0', 't/yr'],
    ['total > cars', '1'],
    ['year > 2030 ? cars : 0', 't/yr'],
    ['(total < 1000) * cars', 't/yr'],
    ['year', 'year'],
  ])('%j is in %j', (text, unit) => {
    expect(unitOf(text)).toBe(unit === 'year' ? 'yr' : unit);
  });

  it.each([
    ['cars + year', 'mixedUnits', 'year', { unit: 't/yr', other: 'yr', text: '+' }],
    ['total + gasShare', 'mixedUnits', 'gasShare', { unit: 't/yr', other: '1' }],
    ['max(1, cars, solar)', 'mixedUnits', 'solar', { unit: 't/yr', other: 'MWh/yr', text: 'max' }],
    ['cars > year', 'mixedUnits', 'year', { text: '>' }],
    ['year > 2030 ? cars : solar', 'mixedUnits', 'solar', {}],
    ['48 + total', 'plainNumber', '48', { unit: 't/yr' }],
    ['total - (2 * 3)', 'plainNumber', '(2 * 3)', { unit: 't/yr', text: '-' }],
    ['total + cars / total', 'mixedUnits', 'cars / total', { other: '1' }],
    ['exp(total)', 'needsPlain', 'total', { text: 'exp', unit: 't/yr' }],
    ['sqrt(total)', 'needsPlain', 'total', { text: 'sqrt' }],
    ['2 ^ total', 'needsPlain', 'total', { text: '^' }],
    ['total ^ 0.5', 'powerOfUnit', '0.5', { unit: 't/yr' }],
    ['total ^ gasShare', 'powerOfUnit', 'gasShare', {}],
    ['total ^ 1e300', 'powerOfUnit', '1e300', {}],
    ['cars ? 1 : 0', 'needsComparison', 'cars', {}],
  ])('%j has none: %s at %j', (text, code, at, more) => {
    const problem = problemOfFormula(() => unitOf(text));
    expect(problem).toMatchObject({ code, ...more });
    const { offset = 0, length = 0 } = problem?.place ?? {};
    expect(text.slice(offset, offset + length)).toBe(at);
  });
});

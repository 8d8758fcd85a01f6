import { describe, expect, it } from 'vitest';
import { formulaNames } from '../../src/build/formulaNames.ts';
import { indexLayout } from '../../src/engine/layout.ts';
import { inputsOf } from '../../src/engine/scenario.ts';
import { computeIndicator } from '../../src/indicators/calculation/computeIndicator.ts';
import { fits, readUnit } from '../../src/indicators/units.ts';
import { YEAR_COUNT, YEARS } from '../../src/model/years.ts';
import { assembly, layout, reference, run } from './assembled.ts';

const names = formulaNames(assembly);
const index = indexLayout(layout);
const scenario = reference('path');
const { series, of } = run(scenario);
const inputs = inputsOf(layout, scenario);

const compute = (formula: string, changed = series) => {
  const answer = computeIndicator({ formula, inputs, series: changed }, names, index);
  if (answer.kind === 'refused') throw new Error(`${formula}: ${JSON.stringify(answer.problem)}`);
  return answer;
};

/** What the formula has to give, worked out by hand for each year. */
const byHand = (value: (year: number) => number) => YEARS.map(value);

describe('an indicator', () => {
  it.each(layout.quantities.map(({ id, unit }, at) => [id, unit, at] as const))(
    'that is %s gives its series to the bit',
    (id, unit, at) => {
      const answer = compute(id);
      const expected = series.slice(at * YEAR_COUNT, (at + 1) * YEAR_COUNT);
      expect(new Uint8Array(answer.values.buffer)).toEqual(new Uint8Array(expected.buffer));
      expect(answer.missing).toBe(expected.filter(Number.isNaN).length);
      expect(fits(readUnit(answer.unit), readUnit(unit))).toBe(true);
    },
  );

  it.each(layout.inputs.map(({ id }, at) => [id, at] as const))(
    'that is %s is the same each year',
    (id, at) => {
      expect(compute(id).values).toEqual(new Float64Array(YEAR_COUNT).fill(inputs[at] ?? Number.NaN));
    },
  );

  it.each<readonly [string, string, (year: number) => number]>([
    ['total / 48000', 't/yr', (year) => of('total', year) / 48000],
    ['cars + freight', 't/yr', (year) => of('cars', year) + of('freight', year)],
    ['-cars * 2 ^ 3', 't/yr', (year) => -of('cars', year) * 8],
    ['(total - cars) / total', '1', (year) => (of('total', year) - of('cars', year)) / of('total', year)],
    ['e0Cars - cars', 't/yr', (year) => of('cars', 2024) - of('cars', year)],
    [
      'year < 2030 ? cars : year < 2040 ? freight : 0',
      't/yr',
      (year) => (year < 2030 ? of('cars', year) : year < 2040 ? of('freight', year) : 0),
    ],
    ['max(cars, freight, 1000)', 't/yr', (year) => Math.max(of('cars', year), of('freight', year), 1000)],
    ['min(cars, freight)', 't/yr', (year) => Math.min(of('cars', year), of('freight', year))],
    ['clamp(total, 50000, 60000)', 't/yr', (year) => Math.min(Math.max(of('total', year), 50000), 60000)],
    ['abs(total - 2 * cars)', 't/yr', (year) => Math.abs(of('total', year) - 2 * of('cars', year))],
    ['round(cars / 1000)', 't/yr', (year) => Math.round(of('cars', year) / 1000)],
    ['sqrt(exp(log(1 + evShare)))', '1', (year) => Math.sqrt(Math.exp(Math.log(1 + of('evShare', year))))],
    ['(cars > freight) + 1', '1', (year) => (of('cars', year) > of('freight', year) ? 2 : 1)],
    [
      'surplusHeatMW * surplusHours / 1000',
      'MWh/yr',
      () =>
        ((inputs[index.inputAt('surplusHeatMW')] ?? 0) * (inputs[index.inputAt('surplusHours')] ?? 0)) / 1000,
    ],
  ])('%s comes out in %s as worked out by hand', (formula, unit, value) => {
    const answer = compute(formula);
    expect([...answer.values]).toEqual(byHand(value));
    expect(answer.unit).toBe(unit);
    expect(answer.missing).toBe(0);
  });

  it.each([
    ['1 / (cars - cars)', YEAR_COUNT],
    ['min(1, 1 / (cars - cars))', YEAR_COUNT],
    ['0 * (1 / (year - year))', YEAR_COUNT],
    ['log(-1)', YEAR_COUNT],
    ['sqrt(-1)', YEAR_COUNT],
    ['9 ^ 9 ^ 9 ^ 9', YEAR_COUNT],
    ['exp(1e9)', YEAR_COUNT],
    ['1 / (year > 2030)', 7],
    ['year > 2030 ? 1 / (year > 2030) : 0', 0],
  ])('%s has %i years without a value', (formula, missing) => {
    const answer = compute(formula);
    expect(answer.missing).toBe(missing);
    expect([...answer.values].filter(Number.isNaN)).toHaveLength(missing);
  });

  it.each(['cars', 'cars ^ 0', 'max(cars, 0)', 'cars > 0', 'cars > 0 ? 1 : 2', '0 * cars', 'round(cars)'])(
    '%s stays missing where cars are',
    (formula) => {
      const changed = series.slice();
      changed[index.valueAt('cars', 2031)] = Number.NaN;
      const { values, missing } = compute(formula, changed);
      expect(missing).toBe(1);
      expect(values[2031 - 2024]).toBeNaN();
    },
  );

  it('is not asked of a series of another model', () => {
    expect(() => compute('total', series.slice(1))).toThrow('not those of the model');
  });
});

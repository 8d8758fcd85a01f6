import { describe, expect, it } from 'vitest';
import { valueText } from '../../src/i18n/inputValue.ts';
import { numbersOf } from '../../src/i18n/numbers.ts';
import { typedValue } from '../../src/i18n/typedValue.ts';

const danish = numbersOf('da');
const english = numbersOf('en');
const words = {
  on: 'Ja',
  off: 'Nej',
  years: (value: string) => `${value} år`,
  perYear: (value: string) => `${value} om året`,
  tonnesPerYear: (value: string) => `${value} ton om året`,
};
const spaced = (text: string) => text.replaceAll('\u00a0', ' ');

describe('numbers', () => {
  it('are written as Danes and Britons write them, with a real minus', () => {
    expect(danish.number(182338)).toBe('182.338');
    expect(english.number(182338)).toBe('182,338');
    expect(spaced(danish.percent(0.856))).toBe('85,6 %');
    expect(english.percent(0.856)).toBe('85.6%');
    expect(danish.number(-179.98)).toBe('−180');
    expect(danish.number(-0.2)).toBe('0');
    expect(danish.number(Number.NaN)).toBe('–');
    expect(danish.day('2025-12-22')).toBe('22. december 2025');
  });
});

describe('the value of an input', () => {
  it.each([
    ['bool', 1, 1, 'Ja'],
    ['decimal year', 1 / 12, 2029.9166666666667, 'december 2029'],
    ['decimal year', 1 / 12, 2029.95, '2029,95'],
    ['year', 1, 2035, '2035'],
    ['1', 0.01, 0.48, '48 %'],
    ['1', 0.005, 0.03, '3,0 %'],
    ['1', 0.01, 0.4812, '48,12 %'],
    ['1/yr', 0.001, 0.005, '0,5 % om året'],
    ['t/MWh', 0.001, 0.018, '18 g/kWh'],
    ['yr', 0.05, 0.25, '0,25 år'],
    ['MW', 1, 30, '30 MW'],
    ['t/yr', 100, 12000, '12.000 ton om året'],
    ['count', 1, 6695, '6.695'],
    ['MWh/MWh', 0.1, 3.2, '3,2'],
  ])('in %s with steps of %d: %d is “%s”', (unit, step, value, text) => {
    expect(spaced(valueText({ unit, step }, value, danish, words))).toBe(text);
  });

  it.each([
    ['1', '48', 0.48],
    ['1', '48 %', 0.48],
    ['1', '12,5 %', 0.125],
    ['1', '−4', -0.04],
    ['1/yr', '0,5 % om året', 0.005],
    ['t/MWh', '18 g/kWh', 0.018],
    ['t/MWh', '92,8 g CO₂ pr. kWh', 0.0928],
    ['km/yr', '15.500 kilometer om året', 15500],
    ['count', '24.314', 24314],
    ['t/yr', '12.000 ton om året', 12000],
    ['1', '0.5', 0.005],
    ['1', '1.5 %', 0.015],
    ['t/yr', '1.500', 1500],
    ['t/yr', '2500 t CO2', 2500],
    ['t', '990.000 ton', 990000],
    ['t', '990 000', 990000],
    ['t/MWh', '18 g CO₂/kWh', 0.018],
    ['MWp', '30 MWp', 30],
    ['yr', '0,25 år', 0.25],
    ['year', '2035', 2035],
    ['decimal year', 'december 2029', 2029 + 11 / 12],
    ['decimal year', 'dec 2029', 2029 + 11 / 12],
    ['decimal year', '12/2029', 2029 + 11 / 12],
    ['decimal year', '2029-12', 2029 + 11 / 12],
    ['decimal year', '2031', 2031],
    ['decimal year', '2029,95', 2029.95],
  ])('in %s typed as “%s” is %d', (unit, text, value) => {
    expect(typedValue(unit, text, danish)).toBe(value);
  });

  it.each([
    ['1', 'meget'],
    ['1', '1,2,3'],
    ['1', '48 km'],
    ['1', '1.5.0'],
    ['1', '1.50,2'],
    ['t/yr', '12.00.0'],
    ['MW', '30 MWh'],
    ['t', '990.000 ton om året'],
    ['year', '20'],
    ['decimal year', 'smarch 2029'],
    ['decimal year', '13/2029'],
  ])('in %s typed as “%s” is none', (unit, text) => {
    expect(typedValue(unit, text, danish)).toBeNaN();
  });
});

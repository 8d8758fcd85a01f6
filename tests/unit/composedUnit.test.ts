import { expect, it } from 'vitest';
import { composedUnit } from '../../src/i18n/composedUnit.ts';

const MANY: Readonly<Record<string, string>> = { t: 'ton', yr: 'år', h: 'timer' };
const ONE: Readonly<Record<string, string>> = { ...MANY, h: 'time' };

it.each([
  ['t/yr/km', 'ton om året pr. km'],
  ['MWh·h', 'MWh·timer'],
  ['t²/h', 'ton² pr. time'],
  ['1/km', 'pr. km'],
  ['1/yr', 'om året'],
  ['km/yr²', 'km pr. år²'],
  ['t^4', 'ton^4'],
])('the unit %s is told as %s', (unit, told) => {
  const words = {
    many: (name: string) => MANY[name] ?? name,
    per: (name: string) => `pr. ${ONE[name] ?? name}`,
    perYear: 'om året',
  };
  expect(composedUnit(unit, words)).toBe(told);
});

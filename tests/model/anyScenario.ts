import fc from 'fast-check';
import type { Scenario } from '../../src/engine/scenario.ts';
import { municipality } from './assembled.ts';

const FINENESS = 2 ** 30;

/** Any value of a range; both ends come up often. */
function within(low: number, high: number): fc.Arbitrary<number> {
  const inside = fc
    .integer({ min: 0, max: FINENESS })
    .map((part) => Math.min(high, low + (high - low) * (part / FINENESS)));
  return fc.oneof({ weight: 1, arbitrary: fc.constantFrom(low, high) }, { weight: 4, arbitrary: inside });
}

const levers = municipality.levers.map(({ id, unit, min, max }): [string, fc.Arbitrary<number>] => [
  id,
  unit === 'bool' ? fc.constantFrom(min, max) : within(min, max),
]);

const parameters = municipality.parameters.flatMap(
  ({ id, value, range }): [string, fc.Arbitrary<number>][] =>
    range ? [[id, fc.oneof(fc.constant(value), within(range.low, range.high))]] : [],
);

/** Any setting of every lever, and any value of every figure that has a range. */
export const anyScenario: fc.Arbitrary<Scenario> = fc.record({
  levers: fc.record(Object.fromEntries(levers)),
  parameters: fc.record(Object.fromEntries(parameters)),
});

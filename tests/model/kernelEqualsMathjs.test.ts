import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inputsOf, type Scenario } from '../../src/engine/scenario.ts';
import { SECTORS } from '../../src/model/sectors.ts';
import { SHORTHANDS } from '../../src/model/shorthands.ts';
import { YEARS } from '../../src/model/years.ts';
import { anyScenario } from './anyScenario.ts';
import { layout, municipality, reference, run } from './assembled.ts';
import { createOracle } from './mathjsOracle.ts';

const RUNS = 1500;
const TOLERANCE = 1e-12;

const equations = SECTORS.flatMap((sector) => sector.equations);
const askMathjs = createOracle(equations, SHORTHANDS, YEARS);
const { businessAsUsual, plan } = municipality.about;

function oracleOf(scenario: Scenario): ReturnType<typeof askMathjs> {
  const inputs = inputsOf(layout, scenario);
  return askMathjs(new Map(layout.inputs.map(({ id }, at) => [id, inputs[at] ?? Number.NaN])));
}

const largestOf = (series: readonly number[] = []): number =>
  Math.max(1, ...series.map(Math.abs).filter(Number.isFinite));

/**
 * What a quantity usually amounts to. A difference is held against that, not against the value itself,
 * because some quantities are what two large numbers leave and may leave nothing.
 */
const usual = new Map([...oracleOf(reference(plan))].map(([id, series]) => [id, largestOf(series)]));

/** Every value in which the kernel and mathjs differ. */
function differences(scenario: Scenario): readonly string[] {
  const { of } = run(scenario);
  return [...oracleOf(scenario)].flatMap(([id, series]) => {
    const allowed = TOLERANCE * Math.max(usual.get(id) ?? 1, largestOf(series));
    return YEARS.flatMap((year, at) => {
      const kernel = of(id, year);
      const mathjs = series[at] ?? Number.NaN;
      const same = Object.is(kernel, mathjs) || Math.abs(kernel - mathjs) <= allowed;
      return same ? [] : [`${id} ${year}: kernel ${kernel}, mathjs ${mathjs}`];
    });
  });
}

describe('the compiled kernel gives what mathjs makes of the same equations', () => {
  it('for the same quantities', () => {
    const computed = layout.quantities.map(({ id }) => id);
    expect(computed.sort()).toEqual([...usual.keys()].sort());
  });

  it(`for ${RUNS} random scenarios, every lever and uncertain figure anywhere in its range`, () => {
    fc.assert(
      fc.property(anyScenario, (scenario) => {
        expect(differences(scenario)).toEqual([]);
      }),
      { numRuns: RUNS },
    );
  }, 120_000);

  it.each([businessAsUsual, plan])('with each lever of %s at either end', (start) => {
    for (const { id, min, max } of municipality.levers) {
      for (const end of [min, max]) expect(differences(reference(start, { [id]: end }))).toEqual([]);
    }
  });

  it.each([
    ['capture that starts at full load in the first year', { ccsStart: 2027, ccsRampYears: 0 }],
    ['capture that starts at full load in mid-year', { ccsStart: 2029.5, ccsRampYears: 0 }],
    ['capture that starts in the last year and ramps up past the end', { ccsStart: 2045, ccsRampYears: 3 }],
    ['the shortest ramp', { ccsStart: 2031, ccsRampYears: 0.05 }],
    ['everything early', { gasPhaseOutYear: 2028, processPhaseOutYear: 2030, dhRolloutYear: 2028 }],
    ['everything late', { gasPhaseOutYear: 2055, processPhaseOutYear: 2055, dhRolloutYear: 2050 }],
    ['pipes after the boilers', { gasPhaseOutYear: 2028, dhRolloutYear: 2050, waitForDistrictHeating: 0.5 }],
    ['no gas left to emit', { biogas2030: 1, biogas2035: 0.16 }],
  ])('with %s', (_, levers) => {
    expect(differences(reference(plan, levers))).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { certainty } from '../../src/cli/analyses/certainty.ts';
import { UsageError } from '../../src/cli/usage.ts';
import { inputsOf } from '../../src/engine/scenario.ts';
import { layout, municipality, reference } from './assembled.ts';
import { subject } from './subject.ts';

const { about } = municipality;

/** What the command prints, as a script reads it. */
function told(options: Readonly<Record<string, string>> = {}): Record<string, unknown> {
  const result = certainty.run({
    subject,
    name: about.plan,
    scenario: reference(about.plan),
    businessAsUsual: about.businessAsUsual,
    inputsOf: (scenario) => inputsOf(layout, scenario),
    reference: (id) => reference(id),
    option: (name) => options[name],
    flag: () => false,
  });
  return JSON.parse(JSON.stringify(result));
}

describe('how sure the path is, on the command line', () => {
  it('is told of ten thousand futures, with nothing left out', () => {
    const result = told();
    expect(result).toMatchObject({ scenario: about.plan, members: 10_000, seed: 2024, sobolYear: 2030 });
    const chances = { 2030: expect.any(Number), 2045: expect.any(Number) };
    expect(result.chance).toEqual(chances);
    expect(result.conditional).toEqual({ onTime: chances, twoYearsLate: chances, never: chances });
    const index = expect.objectContaining({ first: expect.any(Number), totalError: expect.any(Number) });
    expect(result.sobol).toMatchObject({ grid2030: index, fossilShare: index });
    expect(result.sobolByYear).toMatchObject({ 2030: result.sobol, 2045: { grid2030: index } });
    expect(JSON.stringify(result)).not.toContain('null');
    expect(result).not.toHaveProperty('mixture');
    expect(told()).toEqual(result);
  });

  it('is told of other futures, and mixed, where the call asks for it', () => {
    const result = told({ members: '500', seed: '7', weights: '1,0,0' });
    expect(result).toMatchObject({ members: 500, seed: 7 });
    expect(result.mixture).toEqual({
      weights: { onTime: 1, twoYearsLate: 0, never: 0 },
      chance: result.chance,
    });
    expect(told({ members: '500', seed: '8' }).sobol).not.toEqual(result.sobol);
  });

  it.each([
    { members: '0' },
    { members: '1e7' },
    { members: '' },
    { members: '10.5' },
    { seed: '-1' },
    { seed: 'x' },
    { weights: '1,2' },
    { weights: '1,,2' },
    { weights: '0,0,0' },
    { weights: '3,-1,0' },
    { weights: '1,1,Infinity' },
  ])('is refused with a sentence for %o', (options) => {
    expect(() => told(options)).toThrow(UsageError);
  });
});

import { describe, expect, it } from 'vitest';
import { computeOwners } from '../../src/analysis/owners.ts';
import { computeShares } from '../../src/analysis/shares.ts';
import { inputsOf } from '../../src/engine/scenario.ts';
import { YEARS } from '../../src/model/years.ts';
import { layout, municipality, reference, run } from './assembled.ts';
import { subject } from './subject.ts';

const { about, levers } = municipality;
const [usual, plan] = [reference(about.businessAsUsual), reference(about.plan)];
const parameters = { scop: 3 };
const [from, to] = [usual, { ...plan, parameters }].map((scenario) => inputsOf(layout, scenario));
const told = computeOwners(subject, from ?? new Float64Array(), to ?? new Float64Array());

/** The total of every year when levers are as in the plan where their owner acts. */
function totalsIf(acts: (owner: string) => boolean): readonly number[] {
  const chosen = levers.map(({ id, owner }) => [id, (acts(owner) ? plan : usual).levers[id] ?? Number.NaN]);
  const { of } = run({ levers: Object.fromEntries(chosen), parameters });
  return YEARS.map((year) => of('total', year));
}

const largestGap = (one: readonly number[] = [], other: readonly number[]): number =>
  Math.max(...other.map((value, at) => Math.abs(value - (one[at] ?? Number.NaN))));

describe('who decides', () => {
  it('has the shares of the way among owners', () => {
    const shares = computeShares(subject, from ?? new Float64Array(), to ?? new Float64Array());
    expect(told.owners).toEqual(shares.owners);
    expect(told.difference).toEqual(shares.difference);
  });

  it.each(municipality.owners.map(({ id }) => id))(
    'tells the totals if %s acts alone, or not at all',
    (owner) => {
      expect(
        largestGap(
          told.alone[owner],
          totalsIf((each) => each === owner),
        ),
      ).toBeLessThan(1e-6);
      expect(
        largestGap(
          told.without[owner],
          totalsIf((each) => each !== owner),
        ),
      ).toBeLessThan(1e-6);
    },
  );
});

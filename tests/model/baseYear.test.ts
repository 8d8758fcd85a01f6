import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { USER_IDS, userQuantity } from '../../src/model/breakdowns.ts';
import { anyScenario } from './anyScenario.ts';
import { layout, municipality, type Run, reference, run } from './assembled.ts';

const { accounts, about, paths } = municipality;
const { baseYear, businessAsUsual } = about;
const reportedTotal = (method: 'residual' | 'average'): number =>
  accounts.totals.find(({ year, countedBy }) => year === baseYear && countedBy === method)?.value ??
  Number.NaN;

/** Tonnes by which a source of the base year misses the account. */
function missedBySource({ of }: Run): readonly number[] {
  return accounts.bySource.map(({ emits, value }) => Math.abs(of(emits, baseYear) - value));
}

describe('the base year', () => {
  it.each(paths.map(({ id }) => id))('comes out by source to the tonne in %s', (id) => {
    const computed = run(reference(id));
    expect(accounts.bySource).toHaveLength(10);
    expect(Math.max(...missedBySource(computed))).toBeLessThan(1e-6);
    expect(computed.of('biogenicCredit', baseYear)).toBeCloseTo(0, 9);
    expect(computed.of('total', baseYear)).toBeCloseTo(reportedTotal('residual'), 6);
  });

  it.each(paths.map(({ id }) => id))('comes out by user to 2 t in %s', (id) => {
    const { of } = run(reference(id));
    const reported = new Map(accounts.byUser.map(({ user, value }) => [user, value]));
    expect(reported.size).toBe(5);
    for (const user of USER_IDS) {
      const missed = Math.abs(of(userQuantity(user, 'residual'), baseYear) - (reported.get(user) ?? 0));
      expect(missed, user).toBeLessThanOrEqual(2);
    }
  });

  it('comes out to 10 t by the older method, of which other public is no part', () => {
    const { of } = run(reference(businessAsUsual));
    expect(Math.abs(of('averageTotal', baseYear) - reportedTotal('average'))).toBeLessThanOrEqual(10);
    expect(of(userQuantity('otherPublic', 'average'), baseYear)).toBeCloseTo(0, 6);
  });

  it('is moved by no lever, wherever it stands', () => {
    const usual = run(reference(businessAsUsual));
    for (const { id: lever, min, max } of municipality.levers) {
      for (const end of [min, max]) {
        const { of } = run(reference(businessAsUsual, { [lever]: end }));
        const moved = layout.quantities.filter(
          ({ id }) => !Object.is(of(id, baseYear), usual.of(id, baseYear)),
        );
        expect(moved, `${lever} ${end}`).toEqual([]);
      }
    }
  });

  it('comes out whatever the uncertain figures are, because the constants are solved anew', () => {
    fc.assert(
      fc.property(anyScenario, (scenario) => {
        expect(Math.max(...missedBySource(run(scenario)))).toBeLessThan(1e-6);
      }),
      { numRuns: 500 },
    );
  });
});

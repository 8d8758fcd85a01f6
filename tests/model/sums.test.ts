import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  ACCOUNTING_METHODS,
  CUMULATIVE_QUANTITY,
  REDUCTION_QUANTITY,
  SOURCE_IDS,
  sourceQuantity,
  TOTAL_QUANTITY,
  USER_IDS,
  userQuantity,
} from '../../src/model/breakdowns.ts';
import { YEARS } from '../../src/model/years.ts';
import { anyScenario } from './anyScenario.ts';
import { layout, municipality, type Run, run } from './assembled.ts';

const TOLERANCE = 1e-9;
const { baseYear } = municipality.about;
const total1990 = municipality.accounts.totals.find(({ year }) => year === 1990)?.value ?? Number.NaN;

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** True where the parts make the whole, measured by what the parts amount to. */
function makeUp(parts: readonly number[], whole: number): boolean {
  return Math.abs(sum(parts) - whole) <= TOLERANCE * sum(parts.map(Math.abs));
}

/** Holds in any scenario. */
function always(holds: (computed: Run) => void): void {
  fc.assert(
    fc.property(anyScenario, (scenario) => holds(run(scenario))),
    { numRuns: 1000 },
  );
}

describe.each(ACCOUNTING_METHODS)('under the %s method, in any scenario and every year', (method) => {
  it.each([
    ['sources', SOURCE_IDS.map((source) => sourceQuantity(source, method))],
    ['users', USER_IDS.map((user) => userQuantity(user, method))],
  ])('the %s sum to the total', (_, parts) => {
    always(({ of }) => {
      const wrong = YEARS.filter(
        (year) =>
          !makeUp(
            parts.map((part) => of(part, year)),
            of(TOTAL_QUANTITY[method], year),
          ),
      );
      expect(wrong).toEqual([]);
    });
  });

  it('the reduction is measured from 1990', () => {
    always(({ of }) => {
      for (const year of YEARS) {
        const left = of(TOTAL_QUANTITY[method], year) / total1990;
        expect(of(REDUCTION_QUANTITY[method], year)).toBeCloseTo(1 - left, 12);
      }
    });
  });

  it('the cumulative emissions are those of the years after the base year', () => {
    always(({ of }) => {
      for (const year of YEARS) {
        const until = YEARS.filter((each) => each > baseYear && each <= year);
        const parts = until.map((each) => of(TOTAL_QUANTITY[method], each));
        expect(makeUp(parts, of(CUMULATIVE_QUANTITY[method], year)), String(year)).toBe(true);
      }
    });
  });
});

describe('every value', () => {
  it('is a finite number but the car sales of the base year, which have no year before', () => {
    always(({ of }) => {
      const undefinedAt = layout.quantities.flatMap(({ id }) =>
        YEARS.filter((year) => !Number.isFinite(of(id, year))).map((year) => `${id} ${year}`),
      );
      expect(undefinedAt).toEqual([`evSalesNeeded ${baseYear}`]);
    });
  });
});

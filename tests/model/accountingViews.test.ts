import { describe, expect, it } from 'vitest';
import { indexLayout } from '../../src/engine/layout.ts';
import { accountingEffect, accountingViews } from '../../src/ui/numbers/accounting/accountingViews.ts';
import { layout, municipality, reference, run } from './assembled.ts';

const index = indexLayout(layout);
const first =
  municipality.accounts.totals.find(({ countedBy }) => countedBy === 'first')?.value ?? Number.NaN;

describe.each(['bau', 'path', 'no-ccs'])('%s', (scenario) => {
  const { series, of } = run(reference(scenario));

  it.each(municipality.targets)(
    'is counted in four ways for $id, as the quantities of the model say',
    (target) => {
      const { year, value } = target;
      const views = accountingViews(index, series, target, first);
      const [total, older] = [of('total', year), of('averageTotal', year)];
      const credit = of('biogenicCredit', year);
      expect(views.map(({ method, credited, total: counted }) => [method, credited, counted])).toEqual([
        ['residual', true, total],
        ['residual', false, total - credit],
        ['average', true, older],
        ['average', false, older - credit],
      ]);
      expect(views[0]?.reduction).toBeCloseTo(of('reduction', year), 12);
      expect(views[2]?.reduction).toBeCloseTo(of('averageReduction', year), 12);
      for (const view of views) {
        expect(view.excess).toBe(view.total - value);
        expect(view.reached).toBe(view.total <= value);
      }
    },
  );

  it.each(municipality.targets)('tells for $id what each choice changes', ({ year }) => {
    expect(accountingEffect(index, series, year)).toEqual({
      year,
      older: of('averageTotal', year) - of('total', year),
      credit: of('biogenicCredit', year),
    });
  });
});

it('the credit takes off where biogenic CO₂ is captured, and nothing where none is', () => {
  expect(accountingEffect(index, run(reference('path')).series, 2045).credit).toBeLessThan(-1000);
  expect(accountingEffect(index, run(reference('no-ccs')).series, 2045).credit).toBeCloseTo(0, 9);
});

import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import type { LayoutIndex } from '../../engine/layout.ts';
import { FEASIBILITY_RULES, type FeasibilityRule } from '../../model/feasibility.ts';
import { BASE_YEAR, YEARS } from '../../model/years.ts';
import { useApp, useNumbers, useSimulations } from '../appContext.ts';
import { Figure } from '../parts/Figure.tsx';

/** Says in words where a lever asks for more than there is. */
export function LeverWarnings({ lever }: { readonly lever: string }) {
  const rules = FEASIBILITY_RULES.filter((rule) => rule.lever === lever);
  return rules.map((rule) => <Warning key={rule.quantity} rule={rule} />);
}

function Warning({ rule }: { readonly rule: FeasibilityRule }) {
  const { index } = useApp();
  const t = useTranslations('levers');
  const numbers = useNumbers();
  const worst = useSimulations(({ current }) =>
    current ? worstYear(index, current.series, rule) : BASE_YEAR,
  );
  const value = useSimulations(
    ({ current }) => current?.series[index.valueAt(rule.quantity, worst)] ?? Number.NaN,
  );
  if (!(value > rule.above)) return null;
  const opening = {
    figure: (words: ReactNode) => <Figure of={`${rule.quantity}.${worst}`}>{words}</Figure>,
  };
  return (
    <p className="lever-warning" role="note">
      {rule.message === 'evSales'
        ? t.rich('evSales', { ...opening, share: numbers.percent(value, 0), year: String(worst) })
        : t.rich('waiting', { ...opening, count: Math.round(value), year: String(worst) })}
    </p>
  );
}

function worstYear(index: LayoutIndex, series: Float64Array, { quantity }: FeasibilityRule): number {
  return YEARS.reduce((worst, year) => {
    const value = series[index.valueAt(quantity, year)] ?? Number.NaN;
    const most = series[index.valueAt(quantity, worst)] ?? Number.NaN;
    return value > most || Number.isNaN(most) ? year : worst;
  }, BASE_YEAR);
}

import { useTranslations } from 'use-intl';
import { useApp, useSimulations } from '../../appContext.ts';
import { firstTotalOf } from '../../verdict/judge.ts';
import { AccountingChoices } from './AccountingChoices.tsx';
import { AccountingGoal } from './AccountingGoal.tsx';
import { accountingEffect, accountingViews } from './accountingViews.ts';
import { PublishedPoints } from './PublishedPoints.tsx';
import './accounting.css';

/** The current scenario by either method, with the biogenic credit and without it. */
export function Accounting() {
  const { municipality, index, goalYears } = useApp();
  const t = useTranslations('accounting');
  const page = useTranslations('page');
  const current = useSimulations((state) => state.current);
  const first = firstTotalOf(municipality);
  if (!current) return <p>{page('calculating')}</p>;
  return (
    <section className="accounting" data-answer="accounting">
      <p className="numbers-intro">{t('intro')}</p>
      {municipality.targets.map((target) => (
        <AccountingGoal
          key={target.id}
          target={target}
          views={accountingViews(index, current.series, target, first)}
        />
      ))}
      <AccountingChoices effects={goalYears.map((year) => accountingEffect(index, current.series, year))} />
      <PublishedPoints />
    </section>
  );
}

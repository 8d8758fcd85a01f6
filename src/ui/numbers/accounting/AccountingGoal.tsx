import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { REDUCTION_QUANTITY, TOTAL_QUANTITY } from '../../../model/breakdowns.ts';
import type { Target } from '../../../schema/municipality/accounts.ts';
import { useApp, useNumbers } from '../../appContext.ts';
import { Figure } from '../../parts/Figure.tsx';
import { Icon } from '../../parts/Icon.tsx';
import { decimalsThatTell, firstYearOf, tellExcess } from '../../verdict/judge.ts';
import type { AccountingView } from './accountingViews.ts';

interface AccountingGoalProps {
  readonly target: Target;
  readonly views: readonly AccountingView[];
}

/** One goal, and what becomes of it by each way of counting. */
export function AccountingGoal({ target, views }: AccountingGoalProps) {
  const t = useTranslations('accounting');
  const numbers = useNumbers();
  const { year, reduction } = target;
  const reached = views.filter((view) => view.reached).length;
  return (
    <section className="accounting-goal">
      <h3>
        {t(reduction === 1 ? 'goalZero' : 'goal', {
          year: String(year),
          goal: numbers.exactPercent(reduction),
        })}
      </h3>
      <p>
        {reached === 0 && t('noneReach')}
        {reached === views.length && t('allReach')}
        {reached > 0 &&
          reached < views.length &&
          t('someReach', { reached: String(reached), all: String(views.length) })}
      </p>
      <ul>
        {views.map((view) => (
          <li key={`${view.method} ${view.credited}`}>
            <h4>
              {t(`methods.${view.method}`)}
              <span>{t(view.credited ? 'credited' : 'uncredited')}</span>
            </h4>
            <Amounts view={view} target={target} />
            <Outcome view={view} />
          </li>
        ))}
      </ul>
    </section>
  );
}

interface ViewProps {
  readonly view: AccountingView;
  readonly target: Target;
}

function Amounts({ view, target }: ViewProps) {
  const { municipality } = useApp();
  const t = useTranslations('accounting');
  const numbers = useNumbers();
  const { method, credited, total, reduction, reached } = view;
  const { year } = target;
  // Without the credit it is no quantity of the model, so there is no equation to open.
  const opening = (id: string) => (told: ReactNode) =>
    credited ? <Figure of={{ kind: 'quantity', id, year }}>{told}</Figure> : told;
  const decimals = reached ? 1 : decimalsThatTell(reduction * 100, target.reduction * 100, 1);
  return (
    <p>
      {t.rich(total < 0 ? 'removes' : 'emits', {
        figure: (told) => <strong>{opening(TOTAL_QUANTITY[method])(told)}</strong>,
        share: opening(REDUCTION_QUANTITY[method]),
        year: String(year),
        first: String(firstYearOf(municipality)),
        tonnes: numbers.number(Math.abs(total)),
        reduction: numbers.percent(Math.abs(reduction), decimals),
        side: t(reduction < 0 ? 'over' : 'under'),
      })}
    </p>
  );
}

function Outcome({ view: { excess, reached } }: Pick<ViewProps, 'view'>) {
  const t = useTranslations('accounting');
  const numbers = useNumbers();
  const gap = reached ? numbers.number(-excess) : tellExcess(excess, numbers);
  return (
    <p className="outcome" data-reached={reached}>
      <Icon name={reached ? 'reached' : 'missed'} /> {t(reached ? 'reached' : 'missed', { gap })}
    </p>
  );
}

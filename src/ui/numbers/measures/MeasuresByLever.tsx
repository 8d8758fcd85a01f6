import { useTranslations } from 'use-intl';
import { BASE_YEAR } from '../../../model/years.ts';
import type { Measure } from '../../../schema/municipality/context.ts';
import { useApp, useNumbers, useTextOf } from '../../appContext.ts';
import { FigureLink } from '../../drawer/FigureLink.tsx';
import { isBehind, type LeverPlan, leverPlans, STANDINGS, standingOf } from './plan.ts';
import { StandingMark } from './StandingMark.tsx';

/** What the plan does for each lever, those it is most behind with first. */
export function MeasuresByLever({ measures }: { readonly measures: readonly Measure[] }) {
  const { municipality } = useApp();
  const t = useTranslations('measures');
  const plans = leverPlans(
    municipality.levers.map(({ id }) => id),
    measures,
    BASE_YEAR,
  );
  const moved = plans.filter((plan) => plan.measures.length > 0);
  const behind = moved.filter(isBehind);
  return (
    <>
      <section>
        <h3>{t('behindHeading')}</h3>
        <p className="numbers-intro">{t(behind.length > 0 ? 'behindIntro' : 'behindNone')}</p>
        <Plans plans={behind} />
      </section>
      <section>
        <h3>{t('onTrackHeading')}</h3>
        <Plans plans={moved.filter((plan) => !isBehind(plan))} />
      </section>
      <section>
        <h3>{t('withoutHeading')}</h3>
        <p className="numbers-intro">{t('withoutIntro')}</p>
        <ul className="levers-without">
          {plans
            .filter((plan) => plan.measures.length === 0)
            .map(({ lever }) => (
              <li key={lever}>
                <LeverName id={lever} />
              </li>
            ))}
        </ul>
      </section>
    </>
  );
}

function LeverName({ id }: { readonly id: string }) {
  const { levers } = useApp();
  const textOf = useTextOf();
  const lever = levers.get(id);
  return <FigureLink to={{ kind: 'input', id }}>{lever ? textOf(lever.label) : id}</FigureLink>;
}

/** What has happened since the accounts, which the status of the measures does not know. */
function Since({ lever }: { readonly lever: string }) {
  const { municipality } = useApp();
  const t = useTranslations('measures');
  const numbers = useNumbers();
  const textOf = useTextOf();
  return municipality.news
    .filter(({ levers }) => levers.includes(lever))
    .map(({ id, date, meaning }) => (
      <p key={id} className="measure-beside">
        {t('since', { date: numbers.day(date), meaning: textOf(meaning) })}
      </p>
    ));
}

function Plans({ plans }: { readonly plans: readonly LeverPlan[] }) {
  const t = useTranslations('measures');
  const textOf = useTextOf();
  return (
    <ul className="lever-plans">
      {plans.map(({ lever, measures, counts }) => (
        <li key={lever} data-lever-plan={lever}>
          <div>
            <h4>
              <LeverName id={lever} />
            </h4>
            <p className="lever-counts">
              {STANDINGS.filter((standing) => counts[standing] > 0).map((standing) => (
                <StandingMark key={standing} standing={standing}>
                  {t(`counts.${standing}`, { count: String(counts[standing]) })}
                </StandingMark>
              ))}
            </p>
            <Since lever={lever} />
          </div>
          <ul className="plan-measures">
            {measures.map((measure) => (
              <li key={measure.id}>
                <span>
                  {measure.id} {textOf(measure.title)}
                </span>
                <StandingMark standing={standingOf(measure, BASE_YEAR)} />
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}

import measures from 'virtual:municipality/measures';
import { useTranslations } from 'use-intl';
import { BASE_YEAR } from '../../../model/years.ts';
import { useTextOf } from '../../appContext.ts';
import { standingOf } from './plan.ts';
import { StandingMark } from './StandingMark.tsx';

/** The measures of the plan that move a lever, with how they stand. */
export default function LeverMeasures({ lever }: { readonly lever: string }) {
  const t = useTranslations('measures');
  const textOf = useTextOf();
  const moving = measures.filter(({ levers }) => levers.includes(lever));
  return (
    <section className="lever-measures">
      <h4>{t('behindLever')}</h4>
      {moving.length === 0 ? (
        <p>{t('withoutLever')}</p>
      ) : (
        <ul>
          {moving.map((measure) => (
            <li key={measure.id}>
              {measure.id} {textOf(measure.title)}
              <StandingMark standing={standingOf(measure, BASE_YEAR)} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

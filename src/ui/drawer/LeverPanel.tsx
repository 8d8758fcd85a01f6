import { lazy, Suspense } from 'react';
import { useTranslations } from 'use-intl';
import type { PageLever } from '../../schema/pageMunicipality.ts';
import { useApp, useNumbers, useScenarios, useSimulations, useTextOf, useValueText } from '../appContext.ts';
import LeverDetails from '../levers/LeverDetails.tsx';
import { Contradictions } from './Contradictions.tsx';
import { FigureLink } from './FigureLink.tsx';
import { Tag } from './Tag.tsx';
import { UsedIn } from './UsedIn.tsx';

const LeverMeasures = lazy(() => import('../numbers/measures/LeverMeasures.tsx'));

/** A lever: where it stands, what it does, its limits and where they come from. */
export function LeverPanel({ lever }: { readonly lever: PageLever }) {
  const { municipality, goalYears } = useApp();
  const t = useTranslations('drawer');
  const textOf = useTextOf();
  const valueText = useValueText();
  const numbers = useNumbers();
  const value = useScenarios(({ current }) => current.levers[lever.id] ?? Number.NaN);
  const at = municipality.levers.indexOf(lever) * goalYears.length;
  const effect = useSimulations(({ current }) => current?.effects[at] ?? Number.NaN);
  const [year] = goalYears;
  const owner = municipality.owners.find(({ id }) => id === lever.owner);
  return (
    <>
      <p className="drawer-value">{valueText(lever, value)}</p>
      <p>
        {textOf(lever.meaning)} {owner && `${textOf(owner.decides)}.`}
      </p>
      <p>{t('lever.move')}</p>
      {year !== undefined && (
        <p>
          <FigureLink to={{ kind: 'effect', id: lever.id, year }}>
            {t('effect.name', { lever: textOf(lever.label), year: String(year) })}
          </FigureLink>
          {': '}
          {t('effect.tonnes', { tonnes: numbers.signed(effect) })}
        </p>
      )}
      <section className="facts">
        <h3>{t('facts')}</h3>
        <dl>
          <dt>{t('kind')}</dt>
          <dd>
            <Tag tag={lever.tag} />
          </dd>
        </dl>
        <LeverDetails lever={lever} />
      </section>
      <Suspense>
        <LeverMeasures lever={lever.id} />
      </Suspense>
      <Contradictions id={lever.id} />
      <UsedIn id={lever.id} />
    </>
  );
}

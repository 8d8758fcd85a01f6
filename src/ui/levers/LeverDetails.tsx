import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { LeverBackground, PageLever } from '../../schema/pageMunicipality.ts';
import { useApp, useTextOf, useValueText } from '../appContext.ts';
import { SourceList } from '../parts/SourceList.tsx';

interface LeverDetailsProps {
  readonly lever: PageLever;
  readonly name: string;
}

/** Who decides a lever, where it stands today and in the references, its limits, and where they come from. */
export function LeverDetails({ lever, name }: LeverDetailsProps) {
  const { municipality, businessAsUsual, plan, loadBackgrounds } = useApp();
  const t = useTranslations('levers');
  const textOf = useTextOf();
  const valueText = useValueText();
  const [background, setBackground] = useState<LeverBackground | null>(null);
  const unfold = async (): Promise<void> => setBackground((await loadBackgrounds())[lever.id] ?? null);
  const owner = municipality.owners.find(({ id }) => id === lever.owner);
  const told = (value: number | undefined) => (value === undefined ? '–' : valueText(lever, value));
  const range = (low: number, high: number) => ({ low: told(low), high: told(high) });
  return (
    <details className="lever-details" onToggle={() => void unfold()}>
      <summary aria-label={t('details', { name })}>{owner ? textOf(owner.decides) : t('more')}</summary>
      <dl>
        {lever.today !== null && (
          <>
            <dt>{t('todayCapital')}</dt>
            <dd>{told(lever.today)}</dd>
          </>
        )}
        <dt>{t('businessAsUsualCapital')}</dt>
        <dd>{told(businessAsUsual.levers[lever.id])}</dd>
        <dt>{t('planCapital')}</dt>
        <dd>{told(plan.levers[lever.id])}</dd>
        <dt>{t('limit')}</dt>
        <dd>
          {t('limitRange', range(lever.min, lever.max))}. {background && textOf(background.limit)}
        </dd>
      </dl>
      {lever.uncertain && <p>{t('uncertain', range(lever.uncertain.low, lever.uncertain.high))}</p>}
      <p>{t('effectHelp', { year: String(municipality.targets[0]?.year ?? '') })}</p>
      {background && <SourceList sources={background.source} />}
    </details>
  );
}

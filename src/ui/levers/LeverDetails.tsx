import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { LeverBackground, PageLever } from '../../schema/pageMunicipality.ts';
import { useApp, useTextOf, useValueText } from '../appContext.ts';
import { Figure } from '../parts/Figure.tsx';
import { SourceList } from '../parts/SourceList.tsx';
import { useLimit } from './useLimit.ts';

/** Where a lever stands today and in the references, its limits, and where they come from. */
export default function LeverDetails({ lever }: { readonly lever: PageLever }) {
  const { municipality, businessAsUsual, plan } = useApp();
  const t = useTranslations('levers');
  const textOf = useTextOf();
  const valueText = useValueText();
  const background = useBackground(lever.id);
  const limit = useLimit(lever);
  const told = (value: number | undefined) => (value === undefined ? '–' : valueText(lever, value));
  const opening = (words: string) => <Figure of={lever.id}>{words}</Figure>;
  const range = (low: number, high: number) => ({ low: told(low), high: told(high) });
  return (
    <div className="lever-details">
      <dl>
        {lever.today !== null && (
          <>
            <dt>{t('todayCapital')}</dt>
            <dd>{opening(told(lever.today))}</dd>
          </>
        )}
        <dt>{t('businessAsUsualCapital')}</dt>
        <dd>{opening(told(businessAsUsual.levers[lever.id]))}</dd>
        <dt>{t('planCapital')}</dt>
        <dd>{opening(told(plan.levers[lever.id]))}</dd>
        <dt>{t('limit')}</dt>
        <dd className="lever-limit">
          {lever.unit !== 'bool' && `${t('limitRange', range(lever.min, lever.max))}. `}
          {background && textOf(background.limit)}
          {limit && (
            <>
              {' '}
              {t(limit.rule.message === 'evSales' ? 'limitEvSales' : 'limitWaiting', {
                value: told(limit.value),
              })}
            </>
          )}
        </dd>
      </dl>
      {lever.uncertain && (
        <p className="lever-limit">{t('uncertain', range(lever.uncertain.low, lever.uncertain.high))}</p>
      )}
      <p>{t('effectHelp', { year: String(municipality.targets[0]?.year ?? '') })}</p>
      {background && <SourceList sources={background.source} />}
    </div>
  );
}

/** What is told of the lever beyond the first screen; null until it is loaded. */
function useBackground(lever: string): LeverBackground | null {
  const { loadBackgrounds } = useApp();
  const [background, setBackground] = useState<LeverBackground | null>(null);
  useEffect(() => {
    let gone = false;
    const load = async (): Promise<void> => {
      const all = await loadBackgrounds();
      if (!gone) setBackground(all[lever] ?? null);
    };
    void load();
    return () => {
      gone = true;
    };
  }, [lever, loadBackgrounds]);
  return background;
}

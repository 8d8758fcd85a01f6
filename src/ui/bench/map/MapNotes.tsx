import { useTranslations } from 'use-intl';
import type { LeverMap } from '../../../analysis/leverMap.ts';
import { useApp } from '../../appContext.ts';
import { lastOf, useMapWords } from './useMapWords.ts';

/** What the axes leave out, and how the map is calculated. */
export function MapNotes({ map: { x, y } }: { readonly map: LeverMap }) {
  const { goalYears, levers } = useApp();
  const t = useTranslations('map');
  const words = useMapWords();
  const year = String(goalYears[0] ?? '');
  return (
    <>
      {[x, y].map((axis) => {
        const lever = levers.get(axis.lever);
        const last = lever ? lastOf(axis, lever) : null;
        return (
          last !== null && (
            <p key={axis.lever}>
              {t.rich('same', {
                lever: words.nameOf(axis.lever),
                value: words.settingOf(axis.lever, last),
                year,
                name: (part) => <strong>{part}</strong>,
              })}
            </p>
          )
        );
      })}
      <details>
        <summary>{t('how')}</summary>
        <p>{t('howText', { year })}</p>
      </details>
    </>
  );
}

import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { FIGURES_PLAYER } from '../../analysis/shares.ts';
import { useApp, useTextOf } from '../appContext.ts';

/** Names of groups of levers and of owners, as the reader's language has them. */
export function useShareNames(): (id: string) => string {
  const { municipality } = useApp();
  const t = useTranslations('bench');
  const textOf = useTextOf();
  return useMemo(() => {
    const labels = new Map(
      [...municipality.groups, ...municipality.owners].map(({ id, label }) => [id, label] as const),
    );
    return (id) => {
      const label = labels.get(id);
      return id === FIGURES_PLAYER || !label ? t('figures') : textOf(label);
    };
  }, [municipality, t, textOf]);
}

import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import type { Late } from '../../analysis/lateness.ts';
import { CAPTURE_LEVERS } from '../../model/captureLevers.ts';
import { useApp } from '../appContext.ts';

const DATES: ReadonlySet<string> = new Set(['year', 'decimal year']);

/** Puts in words how late a lever comes. */
export function useLateWords(): (lever: string, late: Late) => string {
  const { levers } = useApp();
  const t = useTranslations('bench');
  return useMemo(
    () => (lever, late) => {
      if (late === 'never') return t('lateNever');
      if (late === 'half') {
        const isSpeed = lever !== CAPTURE_LEVERS.start && DATES.has(levers.get(lever)?.unit ?? '');
        return t(isSpeed ? 'lateHalfDate' : 'lateHalf');
      }
      return late === 0 ? t('lateNot') : t('lateYears', { count: late });
    },
    [levers, t],
  );
}

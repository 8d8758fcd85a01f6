import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { isDate, type Late } from '../../analysis/lateness.ts';
import { CAPTURE_LEVERS } from '../../model/captureLevers.ts';
import { useApp } from '../appContext.ts';

/** Puts in words how late a lever comes. */
export function useLateWords(): (lever: string, late: Late) => string {
  const { levers } = useApp();
  const t = useTranslations('bench');
  return useMemo(
    () => (lever, late) => {
      if (late === 'never') return t('lateNever');
      if (late === 'half') {
        const told = levers.get(lever);
        const isSpeed = lever !== CAPTURE_LEVERS.start && told !== undefined && isDate(told);
        return t(isSpeed ? 'lateHalfDate' : 'lateHalf');
      }
      return late === 0 ? t('lateNot') : t('lateYears', { count: late });
    },
    [levers, t],
  );
}

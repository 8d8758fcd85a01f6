import { useTranslations } from 'use-intl';
import { useApp, useNumbers } from '../../appContext.ts';
import type { AskedGoal } from './waysAsked.ts';

/** Puts a goal that ways are asked for in words. */
export function useGoalWords(): (goal: AskedGoal) => string {
  const { municipality } = useApp();
  const t = useTranslations('ways');
  const numbers = useNumbers();
  return ({ kind, reduction, year, tonnes }) => {
    if (kind === 'sum') {
      const last = Math.max(...municipality.targets.map((target) => target.year));
      return t('goalSum', { tonnes: numbers.number(tonnes), year: String(last) });
    }
    const target = municipality.targets.find((known) => known.year === kind);
    const asked = target?.reduction ?? reduction;
    const at = String(target?.year ?? year);
    return asked === 1
      ? t('goalZero', { year: at })
      : t('goal', { goal: numbers.exactPercent(asked), year: at });
  };
}

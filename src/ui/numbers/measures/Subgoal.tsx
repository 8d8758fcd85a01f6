import { useTranslations } from 'use-intl';
import { BASE_YEAR } from '../../../model/years.ts';
import type { Measure } from '../../../schema/municipality/context.ts';
import { useNumbers, useTextOf } from '../../appContext.ts';
import { isLate } from './plan.ts';
import { StandingMark } from './StandingMark.tsx';

/** A sub-goal: what is to be reached by when, how it stands, and how that was read out of the accounts. */
export function Subgoal({ subgoal }: { readonly subgoal: Measure['subgoals'][number] }) {
  const t = useTranslations('measures');
  const numbers = useNumbers();
  const textOf = useTextOf();
  const { text, deadline, target, status, evidence } = subgoal;
  return (
    <li>
      <p>{textOf(text)}</p>
      <p className="subgoal-facts">
        <StandingMark standing={status} />{' '}
        <span>{deadline === null ? t('noDeadline') : t('deadline', { year: String(deadline) })}</span>{' '}
        {isLate(subgoal, BASE_YEAR) && <span>{t('late')}</span>}
      </p>
      <p className="measure-beside">
        {t('evidence')}:{' '}
        <span lang="en">
          {target && `${t('target', { value: numbers.exact(target.value), unit: target.unit })} `}
          {evidence}
        </span>
      </p>
    </li>
  );
}

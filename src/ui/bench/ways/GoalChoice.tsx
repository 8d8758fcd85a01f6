import { memo } from 'react';
import { useTranslations } from 'use-intl';
import { useApp } from '../../appContext.ts';
import { Segments } from '../../parts/Segments.tsx';
import { TypedField } from '../../parts/TypedField.tsx';
import { YearSelect } from '../YearSelect.tsx';
import { useGoalWords } from './useGoalWords.ts';
import type { AskedGoal, WaysAsked } from './waysAsked.ts';

/** Beyond twice what was emitted at first, a goal of more removals than that means nothing. */
const MOST_REDUCTION = 2;

/** Sums that can be asked for, in tonnes. */
const SUM_RANGE = { low: 0, high: 10_000_000 };

interface GoalChoiceProps {
  readonly asked: WaysAsked;
  readonly onChange: (asked: WaysAsked) => void;
}

/** States the goal, and where the search starts. */
export const GoalChoice = memo(function GoalChoice({ asked, onChange }: GoalChoiceProps) {
  const { municipality } = useApp();
  const t = useTranslations('ways');
  const goalWords = useGoalWords();
  const { goal, from } = asked;
  const change = (changed: Partial<AskedGoal>): void => onChange({ ...asked, goal: { ...goal, ...changed } });
  const kindIn = (text: string): AskedGoal['kind'] =>
    text === 'other' || text === 'sum' ? text : Number(text);
  return (
    <div className="bench-choices ways-goal">
      <label>
        {t('goalLabel')}{' '}
        <select value={goal.kind} onChange={(event) => change({ kind: kindIn(event.currentTarget.value) })}>
          {municipality.targets.map(({ year }) => (
            <option key={year} value={year}>
              {goalWords({ ...goal, kind: year })}
            </option>
          ))}
          <option value="other">{t('other')}</option>
          <option value="sum">{t('sum')}</option>
        </select>
      </label>
      {goal.kind === 'other' && (
        <>
          <span>
            {t('reduction')}{' '}
            <TypedField
              label={t('reduction')}
              input={{ unit: '1' }}
              low={0}
              high={MOST_REDUCTION}
              value={goal.reduction}
              onTake={(reduction) => change({ reduction })}
            />
          </span>
          <YearSelect name={t('year')} value={goal.year} onChange={(year) => change({ year })} />
        </>
      )}
      {goal.kind === 'sum' && (
        <span>
          {t('atMost')}{' '}
          <TypedField
            label={t('atMost')}
            input={{ unit: 't' }}
            {...SUM_RANGE}
            value={goal.tonnes}
            onTake={(tonnes) => change({ tonnes })}
          />{' '}
          {t('tonnes')}
        </span>
      )}
      <Segments
        label={t('startAt')}
        value={from}
        choices={[
          { id: 'usual', label: t('usual') },
          { id: 'scenario', label: t('scenario') },
        ]}
        onChange={(start) => onChange({ ...asked, from: start })}
      />
    </div>
  );
});

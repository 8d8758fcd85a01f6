import { memo } from 'react';
import { useTranslations } from 'use-intl';
import type { Answer } from '../../../analysis/analyst.ts';
import { useNumbers } from '../../appContext.ts';
import { NoWay } from './NoWay.tsx';
import { useGoalWords } from './useGoalWords.ts';
import { WaysTable } from './WaysTable.tsx';
import type { WaysAsked } from './waysAsked.ts';

interface WaysAnswerProps {
  readonly answer: Answer<'ways'>;
  /** What the answer is to. */
  readonly asked: WaysAsked;
  readonly onChange: (asked: WaysAsked) => void;
}

/** The ways that were found; or how near one comes, and what stands in the way. */
export const WaysAnswer = memo(function WaysAnswer({ answer, asked, onChange }: WaysAnswerProps) {
  const t = useTranslations('ways');
  const numbers = useNumbers();
  const goalWords = useGoalWords();
  const { ways, short, nearest, blocking, start } = answer;
  return (
    <>
      <p className="bench-lead">
        {t.rich(start.reaches ? 'leadThere' : nearest ? 'leadNone' : 'lead', {
          goal: goalWords(asked.goal),
          count: ways.length,
          from: t(asked.from === 'usual' ? 'fromUsual' : 'fromScenario'),
          missing: numbers.number(nearest?.missing ?? Number.NaN),
          figure: (part) => <strong>{part}</strong>,
        })}
      </p>
      {nearest ? (
        <NoWay nearest={nearest} blocking={blocking} asked={asked} onChange={onChange} />
      ) : (
        <WaysTable places={[...ways, ...short]} asked={asked} />
      )}
      <details>
        <summary>{t('how')}</summary>
        <p>{t('howText')}</p>
      </details>
    </>
  );
});

import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useNumbers } from '../appContext.ts';
import { type Judgement, tellExcess } from './judge.ts';

/** Long enough that a held arrow key speaks once, at its end. */
const REST_MILLISECONDS = 700;

/** Says the verdict to those who hear the page, once the levers rest. */
export function SpokenVerdict({ judgements }: { readonly judgements: readonly Judgement[] }) {
  const t = useTranslations('verdict');
  const numbers = useNumbers();
  const sentence = judgements
    .map(({ year, total, goal, reached, excess }) => {
      const outcome =
        goal === 1
          ? t(reached ? 'zeroReached' : 'zeroMissed')
          : t(reached ? 'reached' : 'missed', {
              goal: numbers.exactPercent(goal),
              gap: tellExcess(excess, numbers),
            });
      return `${t('spoken', { year: String(year), tonnes: numbers.number(total) })} ${outcome}`;
    })
    .join(' ');
  const [spoken, setSpoken] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSpoken(sentence), REST_MILLISECONDS);
    return () => clearTimeout(timer);
  }, [sentence]);
  return (
    <p className="unseen" role="status">
      {spoken}
    </p>
  );
}

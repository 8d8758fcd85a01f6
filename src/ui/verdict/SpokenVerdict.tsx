import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { useNumbers } from '../appContext.ts';
import { useRested } from '../parts/useRested.ts';
import { type Judgement, tellExcess } from './judge.ts';

const plain = (words: string): string => words;

/** Says the verdict to those who hear the page, once the levers rest. */
export function SpokenVerdict({ judgements }: { readonly judgements: readonly Judgement[] }) {
  const t = useTranslations('verdict');
  const numbers = useNumbers();
  const rested = useRested(judgements);
  const sentence = useMemo(
    () =>
      rested
        .map(({ year, total, goal, reached, excess }) => {
          const outcome =
            goal === 1
              ? t(reached ? 'zeroReached' : 'zeroMissed')
              : t.markup(reached ? 'reached' : 'missed', {
                  target: plain,
                  excess: plain,
                  goal: numbers.exactPercent(goal),
                  gap: tellExcess(excess, numbers),
                });
          return `${t('spoken', { year: String(year), tonnes: numbers.number(total) })} ${outcome}`;
        })
        .join(' '),
    [rested, t, numbers],
  );
  return (
    <p className="unseen" role="status">
      {sentence}
    </p>
  );
}

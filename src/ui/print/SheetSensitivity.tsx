import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import type { DelayRow } from '../../analysis/delay.ts';
import { CAPTURE_LEVERS } from '../../model/captureLevers.ts';
import { LAST_YEAR, YEARS } from '../../model/years.ts';
import { useApp, useNumbers, useScenarios } from '../appContext.ts';
import { useShareNames } from '../bench/useShareNames.ts';
import { useInputWords } from '../useInputWords.ts';
import type { SheetFacts } from './sheetFacts.ts';

const MOST_TOLD = 3;
const YEARS_LATE = 2;

const strong = (words: ReactNode) => <b>{words}</b>;

/** How sure the path is, what gives most, and what a late capture does, in sentences. */
export function SheetSensitivity({
  shares,
  delay,
  certainty,
  influence,
}: Pick<SheetFacts, 'shares' | 'delay' | 'certainty' | 'influence'>) {
  const { goalYears, municipality } = useApp();
  const t = useTranslations('print');
  const numbers = useNumbers();
  const words = useInputWords();
  const groupName = useShareNames();
  const [first = Number.NaN] = goalYears;
  const year = String(first);
  const largest = Object.entries(shares.groups)
    .map(([id, values]) => ({ id, tonnes: values[YEARS.indexOf(first)] ?? Number.NaN }))
    .filter(({ tonnes }) => tonnes < 0)
    .sort((one, other) => one.tonnes - other.tonnes)
    .slice(0, MOST_TOLD);
  const unsure = Object.entries(influence[first] ?? {})
    .sort(([, one], [, other]) => other.total - one.total)
    .slice(0, MOST_TOLD);
  const isCaptured = useScenarios((state) => state.current.levers[CAPTURE_LEVERS.built] !== 0);
  const late = delay?.rows.find(({ years }) => years === YEARS_LATE);
  const never = delay?.rows.find(({ years }) => years === 'never');
  const told = ({ total2030, missed2030, reached }: DelayRow) => ({
    ...{ year, figure: strong, tonnes: numbers.number(total2030), last: String(LAST_YEAR + 1) },
    gap: numbers.number(Math.abs(missed2030)),
    side: missed2030 > 0 ? 'over' : 'under',
    reached: reached === null ? 'never' : String(reached),
  });
  return (
    <section>
      <h2>{t('sensitivity')}</h2>
      <ul>
        {municipality.targets.map(({ year: at, reduction }) => (
          <li key={at}>
            {t.rich(reduction === 1 ? 'chanceZero' : 'chance', {
              figure: strong,
              goal: numbers.exactPercent(reduction),
              year: String(at),
              share: numbers.percent(certainty.chance[at] ?? Number.NaN, 0),
              members: numbers.number(certainty.members),
            })}
          </li>
        ))}
        {isCaptured && late && never && (
          <li>
            {t.rich('late', told(late))} {t.rich('never', told(never))}
          </li>
        )}
        {!isCaptured && <li>{t('noCapture')}</li>}
        {largest.length > 0 && (
          <li>
            {t('most', {
              year,
              parts: largest
                .map(({ id, tonnes }) => t('part', { name: groupName(id), tonnes: numbers.number(-tonnes) }))
                .join(', '),
            })}
          </li>
        )}
        {unsure.length > 0 && (
          <li>
            {t('unsure', {
              year,
              parts: unsure
                .map(([id, { total }]) =>
                  t('unsurePart', {
                    name: words.nameOf(id),
                    share: numbers.percent(total, total < 0.1 ? 1 : 0),
                  }),
                )
                .join(', '),
            })}
          </li>
        )}
      </ul>
    </section>
  );
}

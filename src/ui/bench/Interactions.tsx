import { useTranslations } from 'use-intl';
import type { Shares } from '../../analysis/shares.ts';
import { YEARS } from '../../model/years.ts';
import { useNumbers } from '../appContext.ts';
import { useShareNames } from './useShareNames.ts';

const MOST_TOLD = 3;

/** What is less than this part of the whole change is not worth a sentence. */
const LEAST_PART = 0.01;

/** Which groups do more, or less, together than each by itself; told for the years of the goals. */
export function Interactions({ shares, year }: { readonly shares: Shares; readonly year: number }) {
  const t = useTranslations('bench');
  const numbers = useNumbers();
  const nameOf = useShareNames();
  const change = Math.abs(shares.difference[YEARS.indexOf(year)] ?? Number.NaN);
  const inYear = shares.interactions.filter((each) => each.year === year);
  if (inYear.length === 0) return null;
  const told = inYear.filter(({ tonnes }) => Math.abs(tonnes) >= LEAST_PART * change).slice(0, MOST_TOLD);
  return (
    <div className="interactions">
      <h4>{t('interactions')}</h4>
      {told.length === 0 && <p>{t('interactionNone')}</p>}
      <ul>
        {told.map(({ groups: [one, other], tonnes }) => (
          <li key={`${one} ${other}`}>
            {t.rich(tonnes > 0 ? 'overlap' : 'helpEach', {
              one: nameOf(one),
              other: nameOf(other),
              tonnes: numbers.number(Math.abs(tonnes)),
              name: (words) => <strong>{words}</strong>,
            })}
          </li>
        ))}
      </ul>
    </div>
  );
}

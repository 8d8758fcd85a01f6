import { memo, useMemo } from 'react';
import { useTranslations } from 'use-intl';
import type { Shares } from '../../analysis/shares.ts';
import { YEARS } from '../../model/years.ts';
import { useNumbers } from '../appContext.ts';
import { Interactions } from './Interactions.tsx';
import { SharesOverTime } from './SharesOverTime.tsx';
import { SharesTable } from './SharesTable.tsx';
import { SharesWaterfall } from './SharesWaterfall.tsx';
import type { SharedBy } from './sharedBy.ts';
import { WhatIf } from './WhatIf.tsx';

interface SharesAnswerProps {
  readonly shares: Shares;
  readonly by: SharedBy;
  readonly year: number;
  /** Names of the two scenarios. */
  readonly from: string;
  readonly to: string;
}

/** What gives what, in a sentence, for a year, over time, and as a table. */
export const SharesAnswer = memo(function SharesAnswer({ shares, by, year, from, to }: SharesAnswerProps) {
  const t = useTranslations('bench');
  const names = useMemo(() => ({ from, to }), [from, to]);
  return (
    <>
      <Lead shares={shares} year={year} from={from} to={to} />
      <div className="bench-body">
        <SharesWaterfall shares={shares} by={by} year={year} names={names} />
        <div className="bench-words">
          <SharesOverTime shares={shares} by={by} names={names} />
          {by === 'group' && <Interactions shares={shares} year={year} />}
          {by === 'owner' && <WhatIf />}
          <details>
            <summary>{t('how')}</summary>
            <p>{t('howText')}</p>
          </details>
        </div>
      </div>
      <SharesTable shares={shares} by={by} />
    </>
  );
});

/** The change in a sentence. */
function Lead({ shares, year, from, to }: Omit<SharesAnswerProps, 'by'>) {
  const t = useTranslations('bench');
  const numbers = useNumbers();
  const change = Math.round(shares.difference[YEARS.indexOf(year)] ?? Number.NaN);
  const key = change < 0 ? 'sharesLess' : change > 0 ? 'sharesMore' : 'sharesSame';
  return (
    <p className="bench-lead">
      {t.rich(key, {
        from,
        to,
        year: String(year),
        tonnes: numbers.number(Math.abs(change)),
        name: (words) => <strong>{words}</strong>,
        figure: (words) => <strong>{words}</strong>,
      })}
    </p>
  );
}

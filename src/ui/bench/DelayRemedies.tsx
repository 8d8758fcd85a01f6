import { memo } from 'react';
import { useTranslations } from 'use-intl';
import type { DelayRow } from '../../analysis/delay.ts';
import { areOnTrack } from '../../schema/leverScale.ts';
import { useApp, useNumbers } from '../appContext.ts';
import { useInputWords } from '../useInputWords.ts';
import { Remedy } from './Remedy.tsx';
import { useLateWords } from './useLateWords.ts';

interface DelayRemediesProps {
  readonly lever: string;
  readonly row: DelayRow;
}

/** What one delay means, what alone could make up for it, and both as scenarios. */
export const DelayRemedies = memo(function DelayRemedies({ lever, row }: DelayRemediesProps) {
  const { goalYears, levers, municipality, scenarios } = useApp();
  const t = useTranslations('bench');
  const numbers = useNumbers();
  const words = useLateWords();
  const { nameOf } = useInputWords();
  const onTrack = areOnTrack(levers, row.settings);
  const open = (remedy: Readonly<Record<string, number>>): void =>
    scenarios.setLevers({ ...row.settings, ...remedy });
  const remedies = Object.entries(row.remedies).flatMap(([id, value]) =>
    value === null ? [] : [{ id, value }],
  );
  const missed = row.missed2030 > 0;
  return (
    <>
      <p className="delay-lead">
        {t.rich(missed ? 'delayLead' : 'delayLeadReached', {
          lever: nameOf(lever),
          late: words(lever, row.years),
          municipality: municipality.name,
          tonnes: numbers.number(row.total2030),
          year: String(goalYears[0] ?? ''),
          gap: numbers.number(Math.abs(row.missed2030)),
          name: (part) => <strong>{part}</strong>,
          figure: (part) => <strong>{part}</strong>,
        })}
      </p>
      {onTrack && row.years !== 0 && (
        <button type="button" onClick={() => open({})}>
          {t('openDelay')}
        </button>
      )}
      {missed && (
        <div className="remedies">
          <h4>{t('remedies')}</h4>
          {remedies.length === 0 && <p>{t('remediesNone')}</p>}
          <ul>
            {remedies.map(({ id, value }) => (
              <Remedy key={id} id={id} value={value} onOpen={onTrack ? () => open({ [id]: value }) : null} />
            ))}
          </ul>
        </div>
      )}
    </>
  );
});

import { useTranslations } from 'use-intl';
import type { DelayRow } from '../../analysis/delay.ts';
import { useApp, useNumbers, useScenarios, useTextOf, useValueText } from '../appContext.ts';
import { useLateWords } from './useLateWords.ts';

/** What one delay means, what alone could make up for it, and both as scenarios. */
export function DelayRemedies({ lever, row }: { readonly lever: string; readonly row: DelayRow }) {
  const { goalYears, levers, municipality, scenarios } = useApp();
  const t = useTranslations('bench');
  const numbers = useNumbers();
  const textOf = useTextOf();
  const valueText = useValueText();
  const words = useLateWords();
  const current = useScenarios((state) => state.current);
  const origin = useScenarios((state) => state.origin);
  const nameOf = (id: string): string => textOf(levers.get(id)?.label ?? { da: id, en: id });
  const toldOf = (id: string, value: number): string => {
    const told = levers.get(id);
    return told ? valueText(told, value) : numbers.exact(value);
  };
  const onTrack = Object.entries(row.settings).every(([id, value]) => {
    const track = levers.get(id);
    return track !== undefined && value >= track.min && value <= track.max;
  });
  const open = (remedy: Readonly<Record<string, number>>): void =>
    scenarios.open({ ...current, levers: { ...current.levers, ...row.settings, ...remedy } }, origin);
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
              <li key={id}>
                <span>
                  {t.rich('remedy', {
                    lever: nameOf(id),
                    value: toldOf(id, value),
                    now: toldOf(id, current.levers[id] ?? Number.NaN),
                    name: (part) => <strong>{part}</strong>,
                  })}
                </span>
                {onTrack && (
                  <button
                    type="button"
                    className="quiet"
                    aria-label={t('openRemedyNamed', { lever: nameOf(id), value: toldOf(id, value) })}
                    onClick={() => open({ [id]: value })}
                  >
                    {t('openRemedy')}
                  </button>
                )}
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}

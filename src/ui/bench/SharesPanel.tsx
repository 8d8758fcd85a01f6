import { useMemo, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Shares } from '../../analysis/shares.ts';
import { inputsOf } from '../../engine/scenario.ts';
import { BASE_YEAR, YEARS } from '../../model/years.ts';
import { scenarioOf } from '../../state/appState.ts';
import { useApp, useNumbers, useScenarios, useTextOf } from '../appContext.ts';
import { Segments } from '../parts/Segments.tsx';
import { useScenarioName } from '../shelf/useScenarioName.ts';
import { Failed } from './Failed.tsx';
import { Interactions } from './Interactions.tsx';
import { PanelHeading } from './PanelHeading.tsx';
import { Progress } from './Progress.tsx';
import { SharesOverTime } from './SharesOverTime.tsx';
import { SharesTable } from './SharesTable.tsx';
import { SharesWaterfall } from './SharesWaterfall.tsx';
import type { SharedBy } from './sharedBy.ts';
import { useAnalysis } from './useAnalysis.ts';
import { WhatIf } from './WhatIf.tsx';

/** Two scenarios, and what lies between them is asked. */
interface Way {
  readonly fromName: string;
  readonly from: Float64Array;
  readonly to: Float64Array;
}

/** What gives what on the way from another scenario to the current one. */
export function SharesPanel({ awake }: { readonly awake: boolean }) {
  const { businessAsUsual, find, goalYears, index, municipality } = useApp();
  const t = useTranslations('bench');
  const textOf = useTextOf();
  const current = useScenarios((state) => state.current);
  const saved = useScenarios((state) => state.saved);
  const toName = useScenarioName();
  const [fromId, setFromId] = useState(businessAsUsual.id);
  const [year, setYear] = useState(goalYears[0] ?? BASE_YEAR);
  const [by, setBy] = useState<SharedBy>('group');
  const origin = find(fromId) ?? businessAsUsual;
  const fromName = typeof origin.name === 'object' ? textOf(origin.name) : origin.name;
  const way = useMemo((): Way => {
    const { layout } = index;
    return { fromName, from: inputsOf(layout, scenarioOf(origin)), to: inputsOf(layout, current) };
  }, [origin, fromName, current, index]);
  const { answered, failed, progress, again } = useAnalysis('shares', awake ? way : null);
  const origins = [...municipality.scenarios, ...saved];
  return (
    <section className="shares" aria-labelledby="shares-heading">
      <div className="bench-head">
        <PanelHeading question="shares" />
        <div className="bench-choices">
          <label>
            {t('from')}{' '}
            <select value={origin.id} onChange={(event) => setFromId(event.currentTarget.value)}>
              {origins.map(({ id, name }) => (
                <option key={id} value={id}>
                  {typeof name === 'object' ? textOf(name) : name}
                </option>
              ))}
            </select>
          </label>
          <label>
            {t('year')}{' '}
            <select value={year} onChange={(event) => setYear(Number(event.currentTarget.value))}>
              {YEARS.slice(1).map((each) => (
                <option key={each}>{each}</option>
              ))}
            </select>
          </label>
          <Segments
            label={t('by')}
            value={by}
            choices={[
              { id: 'group', label: t('byGroup') },
              { id: 'owner', label: t('byOwner') },
            ]}
            onChange={setBy}
          />
        </div>
      </div>
      <Progress share={progress} />
      {failed && <Failed again={again} />}
      {answered ? (
        <>
          <Lead shares={answered.answer} year={year} from={answered.question.fromName} to={toName} />
          <div className="bench-body">
            <SharesWaterfall
              shares={answered.answer}
              by={by}
              year={year}
              names={{ from: answered.question.fromName, to: toName }}
            />
            <div className="bench-words">
              <SharesOverTime
                shares={answered.answer}
                by={by}
                names={{ from: answered.question.fromName, to: toName }}
              />
              {by === 'group' && <Interactions shares={answered.answer} year={year} />}
              {by === 'owner' && <WhatIf />}
              <details>
                <summary>{t('how')}</summary>
                <p>{t('howText')}</p>
              </details>
            </div>
          </div>
          <SharesTable shares={answered.answer} by={by} />
        </>
      ) : (
        !failed && <p className="bench-waiting">{t('computing')}</p>
      )}
    </section>
  );
}

interface LeadProps {
  readonly shares: Shares;
  readonly year: number;
  readonly from: string;
  readonly to: string;
}

/** The change in a sentence. */
function Lead({ shares, year, from, to }: LeadProps) {
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

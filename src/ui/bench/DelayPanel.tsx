import { useMemo, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Late } from '../../analysis/lateness.ts';
import { CAPTURE_LEVERS } from '../../model/captureLevers.ts';
import { BASE_YEAR } from '../../model/years.ts';
import { DelayRemedies } from './DelayRemedies.tsx';
import { DelayTable } from './DelayTable.tsx';
import { Failed } from './Failed.tsx';
import { LeverSelect } from './LeverSelect.tsx';
import { PanelHeading } from './PanelHeading.tsx';
import { Progress } from './Progress.tsx';
import { useAnalysis } from './useAnalysis.ts';
import { useCurrentInputs } from './useCurrentInputs.ts';

const FIRST_SHOWN: Late = 2;

/** What it costs that a lever comes late, and what would make up for it. */
export function DelayPanel({ awake }: { readonly awake: boolean }) {
  const t = useTranslations('bench');
  const { inputs } = useCurrentInputs();
  const [lever, setLever] = useState<string>(CAPTURE_LEVERS.start);
  const [late, setLate] = useState<Late>(FIRST_SHOWN);
  const question = useMemo(() => ({ inputs, lever }), [inputs, lever]);
  const { answered, failed, progress, again } = useAnalysis('delay', awake ? question : null);
  const delay = answered?.answer;
  const row = delay?.rows.find(({ years }) => years === late) ?? delay?.rows.at(-1);
  return (
    <section className="delay" data-answer="delay" aria-labelledby="delay-heading">
      <div className="bench-head">
        <PanelHeading question="delay" />
        <div className="bench-choices">
          <LeverSelect name={t('delayLever')} value={lever} onChange={setLever} />
        </div>
      </div>
      <Progress share={progress} />
      {failed && <Failed again={again} />}
      {!answered && !failed && <p className="bench-waiting">{t('computing')}</p>}
      {delay && row && (
        <div className="bench-body">
          <DelayTable delay={delay} chosen={row.years} onChoose={setLate} />
          <div className="bench-words">
            <DelayRemedies lever={delay.lever} row={row} />
            <details>
              <summary>{t('how')}</summary>
              <p>{t('delayHow', { base: String(BASE_YEAR) })}</p>
            </details>
          </div>
        </div>
      )}
      {answered && !row && <p>{t('nothingToDelay')}</p>}
    </section>
  );
}

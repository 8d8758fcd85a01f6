import { useMemo, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { WayRequest } from '../../../analysis/ways/findWays.ts';
import { useApp } from '../../appContext.ts';
import { Failed } from '../Failed.tsx';
import { PanelHeading } from '../PanelHeading.tsx';
import { Progress } from '../Progress.tsx';
import { useAnalysis } from '../useAnalysis.ts';
import { useCurrentInputs } from '../useCurrentInputs.ts';
import { GoalChoice } from './GoalChoice.tsx';
import { LocksAndLimits } from './LocksAndLimits.tsx';
import { WaysAnswer } from './WaysAnswer.tsx';
import { firstAsked, goalOf, type WaysAsked } from './waysAsked.ts';
import './ways.css';

/** A question for ways, with what the reader asked in it. */
interface Question extends WayRequest {
  readonly asked: WaysAsked;
}

/** Ways to a goal the reader states, under the locks and limits that are set; or what stands in the way. */
export function WaysPanel({ awake }: { readonly awake: boolean }) {
  const { municipality } = useApp();
  const t = useTranslations('ways');
  const { inputs } = useCurrentInputs();
  const [asked, setAsked] = useState(() => firstAsked(municipality));
  const question = useMemo(
    (): Question => ({
      inputs,
      goal: goalOf(asked.goal, municipality),
      locks: asked.locks,
      limits: asked.limits,
      feasible: asked.feasible,
      from: asked.from,
      asked,
    }),
    [inputs, asked, municipality],
  );
  const { answered, failed, progress, again } = useAnalysis('ways', awake ? question : null);
  return (
    <section className="ways" data-answer="ways" aria-labelledby="ways-heading">
      <PanelHeading question="ways" />
      <GoalChoice asked={asked} onChange={setAsked} />
      <LocksAndLimits asked={asked} onChange={setAsked} />
      <Progress share={progress} />
      {failed && <Failed again={again} />}
      {!answered && !failed && <p className="bench-waiting">{t('searching')}</p>}
      {answered && (
        <WaysAnswer answer={answered.answer} asked={answered.question.asked} onChange={setAsked} />
      )}
    </section>
  );
}

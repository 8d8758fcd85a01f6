import { useMemo, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { WayRequest } from '../../../analysis/ways/findWays.ts';
import { inputsOf } from '../../../engine/scenario.ts';
import { useApp, useNumbers, useScenarios } from '../../appContext.ts';
import { Failed } from '../Failed.tsx';
import { PanelHeading } from '../PanelHeading.tsx';
import { Progress } from '../Progress.tsx';
import { useAnalysis } from '../useAnalysis.ts';
import { GoalChoice } from './GoalChoice.tsx';
import { LocksAndLimits } from './LocksAndLimits.tsx';
import { NoWay } from './NoWay.tsx';
import { useGoalWords } from './useGoalWords.ts';
import { WaysTable } from './WaysTable.tsx';
import { firstAsked, goalOf, type WaysAsked } from './waysAsked.ts';
import './ways.css';

/** A question for ways, with what the reader asked in it. */
interface Question extends WayRequest {
  readonly asked: WaysAsked;
}

/** Ways to a goal the reader states, under the locks and limits that are set; or what stands in the way. */
export function WaysPanel({ awake }: { readonly awake: boolean }) {
  const { index, municipality } = useApp();
  const t = useTranslations('ways');
  const numbers = useNumbers();
  const current = useScenarios((state) => state.current);
  const [asked, setAsked] = useState(() => firstAsked(municipality));
  const question = useMemo(
    (): Question => ({
      inputs: inputsOf(index.layout, current),
      goal: goalOf(asked.goal, municipality),
      locks: asked.locks,
      limits: asked.limits,
      feasible: asked.feasible,
      from: asked.from,
      asked,
    }),
    [index, current, asked, municipality],
  );
  const { answered, failed, progress, again } = useAnalysis('ways', awake ? question : null);
  const goalWords = useGoalWords();
  const answer = answered?.answer;
  const told = answered && { goal: goalWords(answered.question.asked.goal), asked: answered.question.asked };
  return (
    <section className="ways" aria-labelledby="ways-heading">
      <PanelHeading question="ways" />
      <GoalChoice asked={asked} onChange={setAsked} />
      <LocksAndLimits asked={asked} onChange={setAsked} />
      <Progress share={progress} />
      {failed && <Failed again={again} />}
      {!answer && !failed && <p className="bench-waiting">{t('searching')}</p>}
      {answer && told && (
        <>
          <p className="bench-lead">
            {t.rich(answer.start.reaches ? 'leadThere' : answer.nearest ? 'leadNone' : 'lead', {
              goal: told.goal,
              count: answer.ways.length,
              from: t(told.asked.from === 'usual' ? 'fromUsual' : 'fromScenario'),
              missing: numbers.number(answer.nearest?.missing ?? Number.NaN),
              figure: (part) => <strong>{part}</strong>,
            })}
          </p>
          {answer.nearest ? (
            <NoWay
              nearest={answer.nearest}
              blocking={answer.blocking}
              asked={told.asked}
              onChange={setAsked}
            />
          ) : (
            <WaysTable places={[...answer.ways, ...answer.short]} asked={told.asked} />
          )}
          <details>
            <summary>{t('how')}</summary>
            <p>{t('howText')}</p>
          </details>
        </>
      )}
    </section>
  );
}

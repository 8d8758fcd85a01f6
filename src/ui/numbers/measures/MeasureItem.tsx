import { memo, type ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { BASE_YEAR } from '../../../model/years.ts';
import type { Measure } from '../../../schema/municipality/context.ts';
import { useApp, useTextOf } from '../../appContext.ts';
import { FigureLink } from '../../drawer/FigureLink.tsx';
import { SourceList } from '../../parts/SourceList.tsx';
import { Unfolding } from '../../parts/Unfolding.tsx';
import { standingOf } from './plan.ts';
import { StandingMark } from './StandingMark.tsx';
import { Subgoal } from './Subgoal.tsx';

/** What stands in the data in Danish only. */
const original = (text: ReactNode) => <span lang="da">{text}</span>;

/** One measure: how it stands, the levers it moves, and its sub-goals folded away. */
export const MeasureItem = memo(function MeasureItem({ measure }: { readonly measure: Measure }) {
  const t = useTranslations('measures');
  const textOf = useTextOf();
  const { id, area, title, section, timeframe, mixed, subgoals, source } = measure;
  return (
    <li className="measure">
      <div className="measure-name">
        <h3>
          {id} {textOf(title)}
        </h3>
        <p className="measure-beside">
          {t('area', { area: String(area) })} · {t.rich('section', { original, section })}
          {timeframe !== null && <> · {t.rich('timeframe', { original, timeframe })}</>}
        </p>
      </div>
      <p className="measure-standing">
        <StandingMark standing={standingOf(measure, BASE_YEAR)} />{' '}
        {mixed && <span className="measure-beside">{t('mixed')}</span>}
      </p>
      <Moved levers={measure.levers} />
      <Unfolding className="measure-subgoals" summary={t('subgoalsShort', { count: subgoals.length })}>
        <ul aria-label={t('subgoals', { count: subgoals.length, title: textOf(title) })}>
          {subgoals.map((subgoal) => (
            <Subgoal key={subgoal.id} subgoal={subgoal} />
          ))}
        </ul>
        <SourceList sources={source} />
      </Unfolding>
    </li>
  );
});

function Moved({ levers: moved }: { readonly levers: readonly string[] }) {
  const { levers } = useApp();
  const t = useTranslations('measures');
  const textOf = useTextOf();
  if (moved.length === 0) return <p className="measure-beside">{t('movesNothing')}</p>;
  return (
    <div>
      <p className="measure-beside">{t('moves')}</p>
      <ul>
        {moved.map((id) => {
          const lever = levers.get(id);
          return (
            <li key={id}>
              <FigureLink to={{ kind: 'input', id }}>{lever ? textOf(lever.label) : id}</FigureLink>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

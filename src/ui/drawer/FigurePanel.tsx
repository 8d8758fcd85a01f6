import { useTranslations } from 'use-intl';
import type { Figure } from '../../schema/municipality/figure.ts';
import { useApp, useNumbers, useScenarios, useTextOf } from '../appContext.ts';
import { SourceList } from '../parts/SourceList.tsx';
import { firstYearOf } from '../verdict/judge.ts';
import { Contradictions } from './Contradictions.tsx';
import { Tag } from './Tag.tsx';
import { UsedIn } from './UsedIn.tsx';
import { useNumberWords } from './useNumberWords.ts';

/** A figure of the accounts, the parameters or the goals: its value, where it comes from, how sure it is. */
export function FigurePanel({ figure }: { readonly figure: Figure }) {
  const { municipality, scenarios } = useApp();
  const t = useTranslations('drawer');
  const textOf = useTextOf();
  const numbers = useNumbers();
  const words = useNumberWords();
  const { id, unit, value, range, note, alternatives } = figure;
  const set = useScenarios(({ current }) => current.parameters[id]);
  const target = municipality.targets.find((each) => each.id === id);
  const own = words.figure(unit, value);
  return (
    <>
      <p className="drawer-value">{words.figure(unit, set ?? value)}</p>
      {target && (
        <p className="drawer-beside">
          {t('target', {
            goal: numbers.exactPercent(target.reduction),
            first: String(firstYearOf(municipality)),
          })}
        </p>
      )}
      {set !== undefined && set !== value && (
        <p className="drawer-changed">
          {t('changed', { value: own })}{' '}
          <button type="button" className="quiet" onClick={() => scenarios.reset(id, undefined)}>
            {t('reset', { value: own })}
          </button>
        </p>
      )}
      {note && <p>{textOf(note)}</p>}
      <section className="facts">
        <h3>{t('facts')}</h3>
        <dl>
          <dt>{t('sources')}</dt>
          <dd>
            <SourceList sources={figure.source} />
          </dd>
          <dt>{t('kind')}</dt>
          <dd>
            <Tag tag={figure.tag} />
          </dd>
          <dt>{t('reportYear')}</dt>
          <dd>{String(figure.year)}</dd>
          <dt>{t('range')}</dt>
          <dd>
            {range
              ? t('rangeFromTo', { low: words.figure(unit, range.low), high: words.figure(unit, range.high) })
              : t('noRange')}
          </dd>
        </dl>
      </section>
      {alternatives && (
        <section className="contradiction">
          <h4>{t('otherValues')}</h4>
          <ul>
            {alternatives.map((other) => (
              <li key={other.value}>
                <strong>{words.figure(unit, other.value)}</strong> {textOf(other.note)}
                <SourceList sources={other.source} />
              </li>
            ))}
          </ul>
        </section>
      )}
      <Contradictions id={id} />
      <UsedIn id={id} />
    </>
  );
}

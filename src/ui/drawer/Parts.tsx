import { useTranslations } from 'use-intl';
import { readBy } from '../../formula/readBy.ts';
import type { Expression } from '../../model/expression.ts';
import type { FigureAddress } from '../../schema/figureAddress.ts';
import { useApp } from '../appContext.ts';
import { addressInto } from './addressInto.ts';
import { figureOf, quantityOf } from './catalogueIndex.ts';
import { FigureLink } from './FigureLink.tsx';
import { useFigureNames } from './useFigureNames.ts';
import { useNumberWords } from './useNumberWords.ts';
import type { Traced } from './useTraced.ts';

interface PartsProps {
  readonly expression: Expression;
  readonly year: number;
  readonly traced: Traced;
  /** Scenario that the numbers belong to; the current one where left out. */
  readonly scenario: string | undefined;
}

/** Every number that an equation reads, with its value and where it leads. */
export function Parts({ expression, year, traced, scenario }: PartsProps) {
  const { levers } = useApp();
  const t = useTranslations('drawer');
  const { nameOf } = useFigureNames();
  const words = useNumberWords();
  const values = traced.valuesIn(year);
  const tagOf = (id: string) => (levers.has(id) ? null : (quantityOf(id)?.source.tag ?? figureOf(id)?.tag));
  const told = (id: string, before: boolean): string => {
    const value = before ? values.before(id) : values.now(id);
    const quantity = quantityOf(id);
    if (quantity) return words.quantity(quantity.unit, value);
    return words.figure((levers.get(id) ?? figureOf(id))?.unit ?? '', value);
  };
  const parts = readBy(expression);
  if (parts.length === 0) return null;
  return (
    <section className="parts">
      <h4>{t('parts')}</h4>
      <ul>
        {parts.map(({ id, before }) => {
          const to: FigureAddress = addressInto(id, before ? year - 1 : year, scenario);
          const tag = tagOf(id);
          return (
            <li key={`${id} ${before}`}>
              <FigureLink to={to}>{before ? t('yearBefore', { name: nameOf(id) }) : nameOf(id)}</FigureLink>
              <span className="part-value">{told(id, before)}</span>
              <span className="part-tag">
                {id in traced.scenario.parameters ? (
                  <strong>{t('changedHere')}</strong>
                ) : tag ? (
                  t(`tags.${tag}`)
                ) : (
                  t('lever.set')
                )}
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

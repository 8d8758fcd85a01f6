import { useRef } from 'react';
import { useTranslations } from 'use-intl';
import { type Scenario, sameInputs } from '../../engine/scenario.ts';
import { useApp, useTextOf } from '../appContext.ts';

/**
 * Scenarios in which only one owner of levers acts, or everyone else, a press away. One press after the other
 * starts from the same scenario, so that the owners can be gone through.
 */
export function WhatIf() {
  const { businessAsUsual, index, municipality, scenarios } = useApp();
  const last = useRef<{ readonly base: Scenario; readonly made: Scenario } | null>(null);
  const t = useTranslations('bench');
  const textOf = useTextOf();
  const open = (acts: (owner: string) => boolean): void => {
    const { current } = scenarios.store.getState();
    const isMade = last.current !== null && sameInputs(index.layout, last.current.made, current);
    const base = isMade && last.current ? last.current.base : current;
    const levers = Object.fromEntries(
      municipality.levers.map(({ id, owner }) => {
        const { [id]: value = Number.NaN } = acts(owner) ? base.levers : businessAsUsual.levers;
        return [id, value];
      }),
    );
    const made = { levers, parameters: base.parameters };
    last.current = { base, made };
    scenarios.open(made, businessAsUsual.id);
  };
  return (
    <div className="what-if">
      <h4>{t('whatIf')}</h4>
      <ul>
        {municipality.owners.map(({ id, label }) => {
          const owner = textOf(label);
          return (
            <li key={id}>
              <span>{owner}:</span>
              <button
                type="button"
                className="quiet"
                aria-label={t('onlyNamed', { owner })}
                onClick={() => open((each) => each === id)}
              >
                {t('only')}
              </button>
              <button
                type="button"
                className="quiet"
                aria-label={t('allButNamed', { owner })}
                onClick={() => open((each) => each !== id)}
              >
                {t('allBut')}
              </button>
            </li>
          );
        })}
      </ul>
      <p className="bench-note">{t('back')}</p>
    </div>
  );
}

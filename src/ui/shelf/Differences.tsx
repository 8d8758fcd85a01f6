import { useTranslations } from 'use-intl';
import { differencesBetween } from '../../engine/scenario.ts';
import { scenarioOf } from '../../state/appState.ts';
import { useApp, useScenarios } from '../appContext.ts';
import { Figure } from '../parts/Figure.tsx';
import { focusSoon } from '../parts/focusSoon.ts';
import { Unfolding } from '../parts/Unfolding.tsx';
import { useInputWords } from '../useInputWords.ts';

/** Everything in which the scenario differs from business as usual, each with a way back. */
export function Differences() {
  const { index, businessAsUsual } = useApp();
  const t = useTranslations('shelf');
  const count = useScenarios(
    ({ current }) => differencesBetween(index.layout, scenarioOf(businessAsUsual), current).length,
  );
  return (
    <Unfolding className="differences" summary={t('differences', { count })}>
      {count > 0 && <DifferenceList />}
    </Unfolding>
  );
}

function DifferenceList() {
  const { index, businessAsUsual, scenarios } = useApp();
  const t = useTranslations('shelf');
  const words = useInputWords();
  const current = useScenarios((state) => state.current);
  const reference = scenarioOf(businessAsUsual);
  return (
    <>
      <p>{t('differencesIntro')}</p>
      <ul>
        {differencesBetween(index.layout, reference, current).map(({ id }) => {
          const name = words.nameOf(id);
          const value = words.valueIn(id, reference);
          return (
            <li key={id}>
              <span className="difference-name">{name}</span>
              <span className="difference-values">
                <Figure of={id}>{t('fromTo', { from: value, to: words.valueIn(id, current) })}</Figure>
              </span>
              <button
                type="button"
                className="quiet"
                aria-label={t('resetNamed', { name, value })}
                onClick={(event) => {
                  const fold = event.currentTarget.closest('details');
                  scenarios.reset(id, businessAsUsual.levers[id]);
                  focusSoon(() => fold?.querySelector('summary'));
                }}
              >
                {t('reset')}
              </button>
            </li>
          );
        })}
      </ul>
    </>
  );
}

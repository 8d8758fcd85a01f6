import { useTranslations } from 'use-intl';
import { scenarioOf } from '../../state/appState.ts';
import { useApp, useScenarios, useTextOf } from '../appContext.ts';

/** Sets every lever back at once: to business as usual, to the plan, or to what was saved. */
export function Reset() {
  const { scenarios, businessAsUsual, plan } = useApp();
  const t = useTranslations('shelf');
  const textOf = useTextOf();
  const saved = useScenarios(({ saved: all, origin }) => all.find(({ id }) => id === origin));
  return (
    <fieldset className="reset">
      <legend>{t('back')}</legend>
      {[businessAsUsual, plan].map((reference) => (
        <button
          key={reference.id}
          type="button"
          className="quiet"
          onClick={() => scenarios.open(scenarioOf(reference), reference.id)}
        >
          {textOf(reference.name)}
        </button>
      ))}
      {saved && (
        <button type="button" className="quiet" onClick={() => scenarios.open(scenarioOf(saved), saved.id)}>
          {t('backSaved')}
        </button>
      )}
    </fieldset>
  );
}

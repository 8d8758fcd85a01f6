import { memo } from 'react';
import { useTranslations } from 'use-intl';
import { DRAWN_TOGETHER } from '../../../state/scenarioStore.ts';
import { useApp, useScenarios, useTextOf } from '../../appContext.ts';

/** Chooses what the current scenario is compared with; the picture of the path follows. */
export const ChooseCompared = memo(function ChooseCompared() {
  const { municipality, scenarios } = useApp();
  const t = useTranslations('compare');
  const textOf = useTextOf();
  const saved = useScenarios((state) => state.saved);
  const compared = useScenarios((state) => state.compared);
  const isFull = compared.length + 1 >= DRAWN_TOGETHER;
  return (
    <fieldset className="choose-compared">
      <legend>{t('choose', { count: String(DRAWN_TOGETHER - 1) })}</legend>
      {[...municipality.scenarios, ...saved].map(({ id, name }) => (
        <label key={id}>
          <input
            type="checkbox"
            checked={compared.includes(id)}
            disabled={isFull && !compared.includes(id)}
            onChange={() => scenarios.toggleCompared(id)}
          />
          {typeof name === 'object' ? textOf(name) : name}
        </label>
      ))}
    </fieldset>
  );
});

import { useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { scenarioOf } from '../../state/appState.ts';
import { newId } from '../../state/newId.ts';
import { referenceOf } from '../../state/scenarioStore.ts';
import { useApp, useScenarios, useTextOf } from '../appContext.ts';
import { focusSoon } from '../parts/focusSoon.ts';
import { NameForm } from './NameForm.tsx';
import { SavedItem } from './SavedItem.tsx';
import { ShelfItem } from './ShelfItem.tsx';
import { isUnchanged, useScenarioName } from './useScenarioName.ts';
import './shelf.css';

/** Prepared and saved scenarios: open one, draw it beside the current one, save what is on the screen. */
export function Shelf() {
  const app = useApp();
  const { municipality, scenarios, index } = app;
  const t = useTranslations('shelf');
  const textOf = useTextOf();
  const saved = useScenarios((state) => state.saved);
  const origin = useScenarios((state) => state.origin);
  const changed = useScenarios((state) => !isUnchanged(app, state.current, state.origin));
  const [naming, setNaming] = useState(false);
  const scenarioName = useScenarioName();
  const own = saved.find(({ id }) => id === origin);
  const { version } = index.layout;

  const actions = useRef<HTMLDivElement>(null);
  const closeForm = (): void => {
    setNaming(false);
    focusSoon(() => actions.current?.querySelector('button'));
  };

  const saveAs = (name: string): void => {
    scenarios.save({
      id: newId(),
      name,
      origin: referenceOf(scenarios.store.getState()),
      model: version,
      ...scenarios.store.getState().current,
    });
    closeForm();
  };

  return (
    <section className="shelf" aria-labelledby="shelf-heading">
      <h2 id="shelf-heading" tabIndex={-1}>
        {t('heading')}
      </h2>
      <ul className="shelf-list">
        {municipality.scenarios.map((reference) => (
          <ShelfItem
            key={reference.id}
            id={reference.id}
            name={textOf(reference.name)}
            description={textOf(reference.description)}
            alwaysDrawn={reference.id === municipality.plan || reference.id === municipality.businessAsUsual}
            onOpen={() => scenarios.open(scenarioOf(reference), reference.id)}
          />
        ))}
        {saved.map((each) => (
          <SavedItem key={each.id} saved={each} version={version} />
        ))}
      </ul>
      <div className="shelf-actions" ref={actions}>
        {naming ? (
          <NameForm
            initial={own || changed ? t('suggested') : scenarioName}
            onDone={saveAs}
            onCancel={closeForm}
          />
        ) : (
          <>
            {own && changed && (
              <button type="button" onClick={() => scenarios.overwrite(own.id, version)}>
                {t('saveNamed', { name: own.name })}
              </button>
            )}
            <button type="button" onClick={() => setNaming(true)}>
              {own ? t('saveAs') : t('save')}
            </button>
          </>
        )}
      </div>
    </section>
  );
}

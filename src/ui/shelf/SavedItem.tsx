import { useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { scenarioOf } from '../../state/appState.ts';
import type { SavedScenario } from '../../state/scenarioStore.ts';
import { useApp } from '../appContext.ts';
import { focusSoon } from '../parts/focusSoon.ts';
import { NameForm } from './NameForm.tsx';
import { ShelfItem } from './ShelfItem.tsx';

interface SavedItemProps {
  readonly saved: SavedScenario;
  /** Version of the model that the page calculates with. */
  readonly version: string;
}

/** A scenario of the user's own, which can be renamed and deleted. */
export function SavedItem({ saved, version }: SavedItemProps) {
  const { scenarios, notices } = useApp();
  const t = useTranslations('shelf');
  const [naming, setNaming] = useState(false);
  const { id, name, model } = saved;
  const item = useRef<HTMLLIElement>(null);
  const closeForm = (): void => {
    const place = item.current?.parentElement;
    const at = place && item.current ? [...place.children].indexOf(item.current) : -1;
    setNaming(false);
    focusSoon(() => place?.children[at]?.querySelector('button'));
  };
  if (naming) {
    return (
      <li className="shelf-item" ref={item}>
        <NameForm
          initial={name}
          onDone={(next) => {
            scenarios.rename(id, next);
            closeForm();
          }}
          onCancel={closeForm}
        />
      </li>
    );
  }
  return (
    <ShelfItem
      id={id}
      name={name}
      description={model === version ? name : t('otherModel', { version: model })}
      alwaysDrawn={false}
      onOpen={() => scenarios.open(scenarioOf(saved), id)}
    >
      <button
        type="button"
        className="quiet"
        aria-label={t('renameNamed', { name })}
        onClick={() => setNaming(true)}
      >
        {t('rename')}
      </button>
      <button
        type="button"
        className="quiet"
        aria-label={t('deleteNamed', { name })}
        onClick={() => {
          scenarios.remove(id);
          notices.tell({ kind: 'deleted', saved, restore: () => scenarios.restore(saved) });
          focusSoon(() => document.getElementById('shelf-heading'));
        }}
      >
        {t('delete')}
      </button>
    </ShelfItem>
  );
}

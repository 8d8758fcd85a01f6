import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { DRAWN_TOGETHER } from '../../state/scenarioStore.ts';
import { useApp, useScenarios } from '../appContext.ts';
import { isUnchanged } from './useScenarioName.ts';

interface ShelfItemProps {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  /** True for what is in the picture anyway. */
  readonly alwaysDrawn: boolean;
  readonly onOpen: () => void;
  readonly children?: ReactNode;
}

/** A scenario on the shelf. */
export function ShelfItem({ id, name, description, alwaysDrawn, onOpen, children }: ShelfItemProps) {
  const app = useApp();
  const t = useTranslations('shelf');
  const isOrigin = useScenarios(({ origin }) => origin === id);
  const changed = useScenarios(({ current, origin }) => origin === id && !isUnchanged(app, current, id));
  const compared = useScenarios((state) => state.compared.includes(id));
  const full = useScenarios((state) => state.compared.length + 1 >= DRAWN_TOGETHER);
  return (
    <li className="shelf-item" data-current={isOrigin}>
      <button
        type="button"
        className="shelf-open"
        aria-pressed={isOrigin && !changed}
        title={description}
        onClick={onOpen}
      >
        {name}
        {changed && <span className="shelf-changed"> ({t('changed')})</span>}
      </button>
      {!alwaysDrawn && (
        <label className="shelf-compare" title={full && !compared ? t('compareFull') : undefined}>
          <input
            type="checkbox"
            aria-label={t('compareNamed', { name })}
            checked={compared}
            disabled={full && !compared}
            onChange={() => app.scenarios.toggleCompared(id)}
          />
          <span aria-hidden="true">{t('compare')}</span>
        </label>
      )}
      {children}
    </li>
  );
}

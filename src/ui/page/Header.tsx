import { useEffect } from 'react';
import { useTranslations } from 'use-intl';
import { useStore } from 'zustand';
import { THEMES } from '../../state/views.ts';
import { useApp, useViews } from '../appContext.ts';
import { Icon } from '../parts/Icon.tsx';
import { Segments } from '../parts/Segments.tsx';

/** Name of the app, the way back and forth, the link, language and appearance. */
export function Header() {
  const app = useApp();
  const { municipality, scenarios, views, notices } = app;
  const t = useTranslations('page');
  const language = useViews((state) => state.language);
  const theme = useViews((state) => state.theme);
  const canUndo = useStore(scenarios.history, (state) => state.pastStates.length > 0);
  const canRedo = useStore(scenarios.history, (state) => state.futureStates.length > 0);
  useUndoKeys();

  const copyLink = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(app.shareAddress());
      notices.tell({ kind: 'linkCopied' });
    } catch {
      notices.tell({ kind: 'linkNotCopied' });
    }
  };

  return (
    <header className="page-header">
      <button type="button" className="skip" onClick={skipToLevers}>
        {t('skip')}
      </button>
      <p className="brand">
        <span className="brand-name">{t('title')}</span>
        <span className="brand-tagline">{t('tagline', { municipality: municipality.name })}</span>
      </p>
      <div className="page-actions">
        <button type="button" disabled={!canUndo} onClick={scenarios.undo}>
          <Icon name="undo" /> <span className="wide-word">{t('undo')}</span>
        </button>
        <button type="button" disabled={!canRedo} onClick={scenarios.redo}>
          <Icon name="redo" /> <span className="wide-word">{t('redo')}</span>
        </button>
        <button type="button" onClick={() => void copyLink()}>
          <Icon name="link" /> <span className="wide-word">{t('copyLink')}</span>
        </button>
        <Segments
          label={t('language')}
          quiet
          value={language}
          choices={[
            { id: 'da', label: 'Dansk' },
            { id: 'en', label: 'English' },
          ]}
          onChange={(choice) => views.setState({ language: choice })}
        />
        <label className="theme">
          <span className="unseen">{t('theme')}</span>
          <select
            value={theme}
            onChange={(event) => {
              const chosen = THEMES.find((each) => each === event.currentTarget.value);
              if (chosen) views.setState({ theme: chosen });
            }}
          >
            <option value="system">{t('themeSystem')}</option>
            <option value="light">{t('themeLight')}</option>
            <option value="dark">{t('themeDark')}</option>
          </select>
        </label>
      </div>
    </header>
  );
}

/** The address after `#` is the scenario, so the way to the levers is no link. */
function skipToLevers(): void {
  document.getElementById('levers')?.focus();
}

/** Ctrl+Z and its fellows, except where text is being written. */
function useUndoKeys(): void {
  const { scenarios } = useApp();
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const { target } = event;
      const writing =
        target instanceof HTMLInputElement && target.type === 'text' && target.dataset.draft !== 'false';
      if (writing || !(event.ctrlKey || event.metaKey) || event.altKey) return;
      const key = event.key.toLowerCase();
      const redo = (key === 'z' && event.shiftKey) || (key === 'y' && !event.shiftKey);
      if (!redo && key !== 'z') return;
      event.preventDefault();
      if (redo) scenarios.redo();
      else scenarios.undo();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [scenarios]);
}

import { useEffect } from 'react';
import { IntlProvider } from 'use-intl';
import { useStore } from 'zustand';
import type { AppState } from '../state/appState.ts';
import { AppContext } from '../ui/appContext.ts';
import { CrashScreen } from '../ui/page/CrashScreen.tsx';
import { Page } from '../ui/page/Page.tsx';

/** The app in the reader's language and appearance. */
export function Root({ app }: { readonly app: AppState }) {
  const { language, messages } = useStore(app.shownLanguage.store);
  const theme = useStore(app.views, (state) => state.theme);
  useEffect(() => {
    const { documentElement } = document;
    documentElement.lang = language;
    documentElement.dataset.theme = theme;
    document.title = `${messages.page.title} – ${app.municipality.name}`;
  }, [language, theme, messages, app]);
  return (
    <AppContext value={app}>
      <IntlProvider locale={language} messages={messages} timeZone="Europe/Copenhagen">
        <CrashScreen words={messages.page}>
          <Page />
        </CrashScreen>
      </IntlProvider>
    </AppContext>
  );
}

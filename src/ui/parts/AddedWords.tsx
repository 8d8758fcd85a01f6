import { type ReactNode, useMemo } from 'react';
import { IntlProvider, useLocale, useMessages } from 'use-intl';
import type { Language } from '../../i18n/languages.ts';

/** Words of a part of the app that the first screen does without. */
type Words = Readonly<Record<string, object>>;

interface AddedWordsProps {
  readonly words: Readonly<Record<Language, Words>>;
  readonly children: ReactNode;
}

/** Adds words to those that are there already. */
export function AddedWords({ words: added, children }: AddedWordsProps) {
  const language = useLocale();
  const words = useMessages();
  const messages = useMemo(() => ({ ...words, ...added[language] }), [words, added, language]);
  return (
    <IntlProvider locale={language} messages={messages} timeZone="Europe/Copenhagen">
      {children}
    </IntlProvider>
  );
}

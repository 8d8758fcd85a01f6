import danish from 'virtual:messages/bench/da';
import english from 'virtual:messages/bench/en';
import { type ReactNode, useMemo } from 'react';
import { IntlProvider, useLocale, useMessages } from 'use-intl';
import type { Language } from '../../i18n/languages.ts';
import type { BenchMessages } from '../../i18n/messages.ts';

const WORDS: Readonly<Record<Language, BenchMessages>> = { da: danish, en: english };

/** Adds the words of the analyses and of the print, which the first screen does without. */
export function BenchWords({ children }: { readonly children: ReactNode }) {
  const language = useLocale();
  const words = useMessages();
  const messages = useMemo(() => ({ ...words, ...WORDS[language] }), [words, language]);
  return (
    <IntlProvider locale={language} messages={messages} timeZone="Europe/Copenhagen">
      {children}
    </IntlProvider>
  );
}

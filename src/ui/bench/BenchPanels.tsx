import danish from 'virtual:messages/bench/da';
import english from 'virtual:messages/bench/en';
import { useMemo } from 'react';
import { IntlProvider, useLocale, useMessages } from 'use-intl';
import type { Language } from '../../i18n/languages.ts';
import type { BenchMessages } from '../../i18n/messages.ts';
import { CertaintyPanel } from './CertaintyPanel.tsx';
import { DelayPanel } from './DelayPanel.tsx';
import { SharesPanel } from './SharesPanel.tsx';

const WORDS: Readonly<Record<Language, BenchMessages>> = { da: danish, en: english };

/** The analyses, with their own words, which the first screen does without. */
export default function BenchPanels({ awake }: { readonly awake: boolean }) {
  const language = useLocale();
  const words = useMessages();
  const messages = useMemo(() => ({ ...words, ...WORDS[language] }), [words, language]);
  return (
    <IntlProvider locale={language} messages={messages} timeZone="Europe/Copenhagen">
      <SharesPanel awake={awake} />
      <DelayPanel awake={awake} />
      <CertaintyPanel awake={awake} />
    </IntlProvider>
  );
}

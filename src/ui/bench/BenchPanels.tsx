import danish from 'virtual:messages/bench/da';
import english from 'virtual:messages/bench/en';
import { useMemo } from 'react';
import { IntlProvider, useLocale, useMessages } from 'use-intl';
import { CertaintyPanel } from './CertaintyPanel.tsx';
import { DelayPanel } from './DelayPanel.tsx';
import { SharesPanel } from './SharesPanel.tsx';

const WORDS = { da: danish, en: english };

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

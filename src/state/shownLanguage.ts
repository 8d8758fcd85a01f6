import { createStore } from 'zustand/vanilla';
import type { Language } from '../i18n/languages.ts';
import type { Messages } from '../i18n/messages.ts';
import type { Notices } from './notices.ts';
import type { ViewStore } from './views.ts';

/** The language on the screen, with its words. */
export interface ShownLanguage {
  readonly language: Language;
  readonly messages: Messages;
}

/** Loads the words of a language. */
export type LoadMessages = (language: Language) => Promise<Messages>;

/**
 * Follows the language that the reader chose as soon as its words are there; until then the screen stays as it
 * is. Where they cannot be loaded the choice goes back to the language that is shown, and a notice says so.
 *
 * @param first the language whose words are there from the start
 */
export function createShownLanguage(
  views: ViewStore,
  notices: Notices,
  load: LoadMessages,
  first: ShownLanguage,
) {
  const store = createStore<ShownLanguage>()(() => first);
  const follow = async (): Promise<void> => {
    const { language } = views.getState();
    if (language === store.getState().language) return;
    try {
      const messages = await load(language);
      if (views.getState().language === language) store.setState({ language, messages });
    } catch {
      if (views.getState().language !== language) return;
      views.setState({ language: store.getState().language });
      notices.tell({ kind: 'languageNotLoaded' });
    }
  };
  const end = views.subscribe(() => void follow());
  return {
    store,
    /** Resolves when the language chosen at the start is shown or cannot be. */
    ready: follow(),
    end,
  };
}

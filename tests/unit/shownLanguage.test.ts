import { beforeEach, describe, expect, it } from 'vitest';
import type { Language } from '../../src/i18n/languages.ts';
import { danish, english, type Messages } from '../../src/i18n/messages.ts';
import { createNotices } from '../../src/state/notices.ts';
import { createShownLanguage, type LoadMessages } from '../../src/state/shownLanguage.ts';
import { createViews } from '../../src/state/views.ts';

const words: Record<Language, Messages> = { da: danish, en: english as never };

function showing(load: LoadMessages, chosen: Language = 'da') {
  const [views, notices] = [createViews(), createNotices()];
  views.setState({ language: chosen });
  const shown = createShownLanguage(views, notices, load, { language: 'da', messages: danish });
  const told = () => notices.store.getState().listed.map(({ notice }) => notice.kind);
  return { views, told, shown, state: shown.store.getState };
}

/** Loads that end when told to. */
function held() {
  const ends: { readonly language: Language; readonly end: () => void; readonly fail: () => void }[] = [];
  const load: LoadMessages = (language) =>
    new Promise((resolve, reject) => {
      ends.push({ language, end: () => resolve(words[language]), fail: () => reject(new Error('offline')) });
    });
  return { load, ends };
}

const settle = () => new Promise((resolve) => setTimeout(resolve));

describe('the language on the screen', () => {
  let hold: ReturnType<typeof held>;
  beforeEach(() => {
    hold = held();
  });

  it('is the one chosen at the start, once its words are there', async () => {
    const { shown, state } = showing(hold.load, 'en');
    expect(state().language).toBe('da');
    hold.ends[0]?.end();
    await shown.ready;
    expect(state()).toEqual({ language: 'en', messages: english });
  });

  it('stays until the words of the new one are there', async () => {
    const { views, state } = showing(hold.load);
    views.setState({ language: 'en' });
    await settle();
    expect(state()).toEqual({ language: 'da', messages: danish });
    hold.ends[0]?.end();
    await settle();
    expect(state()).toEqual({ language: 'en', messages: english });
  });

  it('is the one chosen last, whichever comes first', async () => {
    const { views, state } = showing(hold.load);
    views.setState({ language: 'en' });
    views.setState({ language: 'da' });
    hold.ends[0]?.end();
    await settle();
    expect(state().language).toBe('da');
  });

  it('goes back to what is shown, and says so, where the words cannot be loaded', async () => {
    const { views, told, shown, state } = showing(hold.load, 'en');
    hold.ends[0]?.fail();
    await shown.ready;
    expect(views.getState().language).toBe('da');
    expect(state().language).toBe('da');
    expect(told()).toEqual(['languageNotLoaded']);
  });

  it('is not loaded again for another choice of view', async () => {
    const { views } = showing(hold.load);
    views.setState({ theme: 'dark' });
    await settle();
    expect(hold.ends).toHaveLength(0);
  });
});

import { createContext, useContext, useMemo } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { useStore } from 'zustand';
import { type ToldInput, type ValueWords, valueText } from '../i18n/inputValue.ts';
import type { Language } from '../i18n/languages.ts';
import { type Numbers, numbersOf } from '../i18n/numbers.ts';
import type { AppState } from '../state/appState.ts';
import type { ScenarioState } from '../state/scenarioStore.ts';
import type { SimulationState } from '../state/simulations.ts';
import type { Views } from '../state/views.ts';

/** Gives every part of the screen the one app. */
export const AppContext = createContext<AppState | null>(null);

/** The app. @throws Error outside of it */
export function useApp(): AppState {
  const app = useContext(AppContext);
  if (!app) throw new Error('used outside the app');
  return app;
}

/** A part of the scenarios; the component is drawn anew when it changes. */
export function useScenarios<Part>(select: (state: ScenarioState) => Part): Part {
  return useStore(useApp().shown.store, select);
}

/** A part of the results. */
export function useSimulations<Part>(select: (state: SimulationState) => Part): Part {
  return useStore(useApp().simulations.store, select);
}

/** A part of the reader's choices of view. */
export function useViews<Part>(select: (state: Views) => Part): Part {
  return useStore(useApp().views, select);
}

/** Numbers as the reader's language writes them. */
export function useNumbers(): Numbers {
  return numbersOf(useLocale());
}

/** Picks the reader's language from a text of the data. */
export function useTextOf(): (text: Readonly<Record<Language, string>>) => string {
  const language = useLocale();
  return useMemo(() => (text) => text[language], [language]);
}

/** Puts values of inputs in words. */
export function useValueText(): (input: ToldInput, value: number) => string {
  const t = useTranslations('levers');
  const numbers = useNumbers();
  return useMemo(() => {
    const words: ValueWords = {
      on: t('on'),
      off: t('off'),
      years: (value) => t('units.years', { value }),
      perYear: (value) => t('units.perYear', { value }),
      tonnesPerYear: (value) => t('units.tonnesPerYear', { value }),
    };
    return (input, value) => valueText(input, value, numbers, words);
  }, [t, numbers]);
}

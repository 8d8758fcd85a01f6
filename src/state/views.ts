import * as z from 'zod/mini';
import { createJSONStorage, persist, type StateStorage } from 'zustand/middleware';
import { createStore } from 'zustand/vanilla';
import { LANGUAGES } from '../i18n/languages.ts';

/** How the total is told in the picture. */
export const BREAKDOWNS = ['source', 'user'] as const;
export type Breakdown = (typeof BREAKDOWNS)[number];

/** How the parts of the total are drawn. */
export const FORMS = ['areas', 'lines'] as const;

/** `system` follows the device. */
export const THEMES = ['system', 'light', 'dark'] as const;

const door = z.object({
  language: z.enum(LANGUAGES),
  theme: z.enum(THEMES),
  breakdown: z.enum(BREAKDOWNS),
  form: z.enum(FORMS),
});

/** How the reader wants to see things; no part of a scenario and of no link. */
export type Views = z.infer<typeof door>;

const DEFAULTS: Views = { language: 'da', theme: 'system', breakdown: 'source', form: 'areas' };

const STORAGE_KEY = 'reduktionsstien:views';

/** A choice of view that the browser does not keep still holds until the page is closed. */
const FORGIVING_STORAGE: StateStorage = {
  getItem: (key) => attempt(() => localStorage.getItem(key)) ?? null,
  setItem: (key, text) => attempt(() => localStorage.setItem(key, text)),
  removeItem: (key) => attempt(() => localStorage.removeItem(key)),
};

function attempt<Answer>(ask: () => Answer): Answer | undefined {
  try {
    return ask();
  } catch {
    return undefined;
  }
}

/** Holds the reader's choices of view and keeps them in the browser where it lets us. */
export function createViews() {
  return createStore<Views>()(
    persist(() => DEFAULTS, {
      name: STORAGE_KEY,
      storage: createJSONStorage(() => FORGIVING_STORAGE),
      merge: (kept, initial) => {
        const result = door.safeParse({ ...initial, ...(typeof kept === 'object' ? kept : {}) });
        return result.success ? result.data : initial;
      },
    }),
  );
}

export type ViewStore = ReturnType<typeof createViews>;

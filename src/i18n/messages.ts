import { problems } from './messages/problems.ts';

/** Every word of the app in Danish; the shape that every other language has to have. */
export const danish = {
  problems: problems.da,
} as const;

/** Every word of the app in English. */
export const english = {
  problems: problems.en,
} as const;

/** Languages of the app, the first one being the one it opens in. */
export const LANGUAGES = ['da', 'en'] as const;

export type Language = (typeof LANGUAGES)[number];

export type Messages = typeof danish;

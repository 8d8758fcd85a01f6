/** Languages of the app, the first one being the one it opens in. */
export const LANGUAGES = ['da', 'en'] as const;

export type Language = (typeof LANGUAGES)[number];

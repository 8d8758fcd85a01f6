import { LANGUAGES, type Language } from './languages.ts';

/** File of the method page in each language, beside the app. */
export const METHOD_FILES: Readonly<Record<Language, string>> = { da: 'metode.html', en: 'method.html' };

/** The language that a reader of one may turn to. */
export function otherLanguage(language: Language): Language {
  return LANGUAGES.find((each) => each !== language) ?? language;
}

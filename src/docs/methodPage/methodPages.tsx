import { renderToStaticMarkup } from 'react-dom/server';
import { IntlProvider } from 'use-intl';
import type { Assembly } from '../../build/assemble.ts';
import type { Kernel } from '../../engine/contract.ts';
import { LANGUAGES, type Language } from '../../i18n/languages.ts';
import {
  danish,
  english,
  methodDanish,
  methodEnglish,
  numbersDanish,
  numbersEnglish,
} from '../../i18n/messages.ts';
import { METHOD_FILES } from '../../i18n/methodFiles.ts';
import { type MethodFacts, methodFacts } from './facts.ts';
import { MethodPage } from './MethodPage.tsx';
import { methodPolicy, methodStyles } from './methodStyles.ts';

const WORDS: Readonly<Record<Language, Readonly<Record<string, object>>>> = {
  da: { ...danish, ...numbersDanish, ...methodDanish },
  en: { ...english, ...numbersEnglish, ...methodEnglish },
};

/** A page, ready to be served or downloaded. */
export interface WrittenPage {
  readonly language: Language;
  readonly file: string;
  readonly html: string;
}

/**
 * Writes the method page in every language.
 *
 * @param fonts rules that say where the app's fonts are; the reader's own are taken where there are none
 */
export function methodPages(assembly: Assembly, kernel: Kernel, fonts = ''): readonly WrittenPage[] {
  const facts = methodFacts(assembly, kernel);
  const styles = `${fonts}\n${methodStyles()}`;
  return LANGUAGES.map((language) => ({
    language,
    file: METHOD_FILES[language],
    html: writePage(language, facts, styles),
  }));
}

function writePage(language: Language, facts: MethodFacts, styles: string): string {
  return `<!doctype html>\n${renderToStaticMarkup(
    <IntlProvider locale={language} messages={WORDS[language]} timeZone="Europe/Copenhagen">
      <MethodPage facts={facts} styles={styles} policy={methodPolicy(styles)} />
    </IntlProvider>,
  )}\n`;
}

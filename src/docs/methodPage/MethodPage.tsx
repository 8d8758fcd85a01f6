import { useLocale, useTranslations } from 'use-intl';
import { METHOD_FILES, otherLanguage } from '../../i18n/methodFiles.ts';
import { About } from './About.tsx';
import { Calibration } from './Calibration.tsx';
import { Contents } from './Contents.tsx';
import { Contradictions } from './Contradictions.tsx';
import { Documents } from './Documents.tsx';
import { Equations } from './Equations.tsx';
import { Figures } from './Figures.tsx';
import type { MethodFacts } from './facts.ts';
import { Levers } from './Levers.tsx';
import { Limits } from './Limits.tsx';
import { Reading } from './Reading.tsx';
import { Results } from './Results.tsx';

interface MethodPageProps {
  readonly facts: MethodFacts;
  readonly styles: string;
  /** What the page may do. */
  readonly policy: string;
}

/** The whole model as one page that needs no script. */
export function MethodPage({ facts, styles, policy }: MethodPageProps) {
  const t = useTranslations('methodPage');
  const language = useLocale();
  const { municipality, version } = facts;
  return (
    <html lang={language}>
      <head>
        <meta charSet="utf-8" />
        <meta httpEquiv="Content-Security-Policy" content={policy} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`${t('title')} – ${municipality.about.name}`}</title>
        <link rel="icon" href="./icon.svg" type="image/svg+xml" />
        <style>{styles}</style>
      </head>
      <body>
        <header>
          <Links language={language} />
          <h1>{t('title')}</h1>
          <p className="lead">{t('lead')}</p>
          <p>{t('edition', { municipality: municipality.about.name, version })}</p>
          <p className="printing">{t('printing')}</p>
        </header>
        <Contents {...facts} />
        <main>
          <About {...facts} />
          <Reading {...facts} />
          <Equations {...facts} />
          <Figures {...facts} />
          <Levers {...facts} />
          <Calibration {...facts} />
          <Limits {...facts} />
          <Results {...facts} />
          <Documents {...facts} />
          <Contradictions {...facts} />
        </main>
      </body>
    </html>
  );
}

function Links({ language }: { readonly language: keyof typeof METHOD_FILES }) {
  const t = useTranslations('methodPage');
  const file = METHOD_FILES[language];
  const other = otherLanguage(language);
  return (
    <p className="links">
      <a href="./">{t('toApp')}</a>
      <a href={`./${METHOD_FILES[other]}`} hrefLang={other} lang={other}>
        {t('inOther')}
      </a>
      <a href={`./${file}`} download={file}>
        {t('download')}
      </a>
    </p>
  );
}

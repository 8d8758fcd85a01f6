import { useLocale, useTranslations } from 'use-intl';
import { METHOD_FILES, otherLanguage } from '../../i18n/methodFiles.ts';

/** Leads to the page that tells the whole model, which is a file of its own beside the app. */
export function MethodTopic() {
  const t = useTranslations('method');
  const language = useLocale();
  const file = METHOD_FILES[language];
  const other = otherLanguage(language);
  return (
    <div className="method-topic">
      <p className="numbers-intro">{t('about')}</p>
      <p className="method-links">
        <a href={`./${file}`}>{t('read')}</a>
        <a href={`./${file}`} download={file}>
          {t('download')}
        </a>
        <a href={`./${METHOD_FILES[other]}`} hrefLang={other} lang={other}>
          {t('inOther')}
        </a>
      </p>
    </div>
  );
}

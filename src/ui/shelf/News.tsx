import { useTranslations } from 'use-intl';
import { useApp, useNumbers, useTextOf } from '../appContext.ts';
import { NewsOffers } from './NewsOffers.tsx';

/** What has happened since the accounts, and the scenarios that show what it may lead to. */
export function News() {
  const { municipality } = useApp();
  const t = useTranslations('shelf');
  const numbers = useNumbers();
  const textOf = useTextOf();
  return municipality.news.map(({ id, date, text, meaning, source, offers }) => {
    const documents = source.flatMap(({ document }) =>
      municipality.documents.filter((each) => each.id === document),
    );
    return (
      <aside key={id} className="news" aria-label={t('news')}>
        <p>
          <strong>{numbers.day(date)}:</strong> {textOf(text)} {textOf(meaning)}{' '}
          <span className="news-source">
            {t('source', { source: documents.map(({ title }) => textOf(title)).join(', ') })}
          </span>{' '}
          <span className="news-offers">
            <NewsOffers offers={offers} className="quiet" />
          </span>
        </p>
      </aside>
    );
  });
}

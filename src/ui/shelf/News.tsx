import { useTranslations } from 'use-intl';
import { scenarioOf } from '../../state/appState.ts';
import { useApp, useNumbers, useTextOf } from '../appContext.ts';

/** What has happened since the accounts, and the scenarios that show what it may lead to. */
export function News() {
  const { municipality, scenarios } = useApp();
  const t = useTranslations('shelf');
  const numbers = useNumbers();
  const textOf = useTextOf();
  return municipality.news.map(({ id, date, text, meaning, source, offers }) => {
    const documents = source.flatMap(({ document }) =>
      municipality.documents.filter((each) => each.id === document),
    );
    const offered = offers.flatMap((offer) => municipality.scenarios.filter((each) => each.id === offer));
    return (
      <aside key={id} className="news" aria-label={t('news')}>
        <p>
          <strong>{numbers.day(date)}:</strong> {textOf(text)} {textOf(meaning)}{' '}
          <span className="news-source">
            {t('source', { source: documents.map(({ title }) => textOf(title)).join(', ') })}
          </span>{' '}
          <span className="news-offers">
            {offered.map((reference) => (
              <button
                key={reference.id}
                type="button"
                className="quiet"
                onClick={() => scenarios.open(scenarioOf(reference), reference.id)}
              >
                {t('see', { name: textOf(reference.name) })}
              </button>
            ))}
          </span>
        </p>
      </aside>
    );
  });
}

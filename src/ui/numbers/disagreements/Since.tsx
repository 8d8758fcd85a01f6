import { useTranslations } from 'use-intl';
import { useApp, useNumbers, useTextOf } from '../../appContext.ts';
import { SourceList } from '../../parts/SourceList.tsx';
import { NewsOffers } from '../../shelf/NewsOffers.tsx';
import { Concerned } from './Concerned.tsx';

/** What has happened since the accounts, and the scenarios that show what it may lead to. */
export function Since() {
  const { municipality } = useApp();
  const t = useTranslations('disagreements');
  const numbers = useNumbers();
  const textOf = useTextOf();
  if (municipality.news.length === 0) return null;
  return (
    <section>
      <h3>{t('sinceHeading')}</h3>
      <ul>
        {municipality.news.map(({ id, date, text, meaning, source, levers, offers }) => (
          <li key={id} className="disagreement">
            <h4>{numbers.day(date)}</h4>
            <dl>
              <div>
                <dt>{t('happened')}</dt>
                <dd>{textOf(text)}</dd>
              </div>
              <div>
                <dt>{t('means')}</dt>
                <dd>
                  {textOf(meaning)}
                  <span className="since-offers">
                    <NewsOffers offers={offers} />
                  </span>
                </dd>
              </div>
            </dl>
            <div className="disagreement-beside">
              <SourceList sources={source} />
              <Concerned ids={levers} />
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

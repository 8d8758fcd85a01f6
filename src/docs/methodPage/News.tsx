import { useTranslations } from 'use-intl';
import { useNumbers, useTextOf } from '../../ui/appContext.ts';
import type { MethodFacts } from './facts.ts';
import { useSourceSentence } from './useSourceSentence.ts';

/** What has happened since the accounts and may move what the model takes for given. */
export function News({ municipality }: Pick<MethodFacts, 'municipality'>) {
  const t = useTranslations('methodPage.limits');
  const textOf = useTextOf();
  const numbers = useNumbers();
  const sourceOf = useSourceSentence(municipality.documents);
  if (municipality.news.length === 0) return null;
  return (
    <>
      <h3>{t('news')}</h3>
      <ul className="listed">
        {municipality.news.map(({ id, date, text, meaning, source }) => (
          <li key={id}>
            <b>{numbers.day(date)}.</b> {textOf(text)} {textOf(meaning)}{' '}
            <span className="aside">{sourceOf(source)}.</span>
          </li>
        ))}
      </ul>
    </>
  );
}

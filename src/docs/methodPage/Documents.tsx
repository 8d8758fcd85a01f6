import { useTranslations } from 'use-intl';
import { useNumbers, useTextOf } from '../../ui/appContext.ts';
import type { MethodFacts } from './facts.ts';
import { Section } from './Section.tsx';

/** The documents that figures come from. */
export function Documents({ municipality }: MethodFacts) {
  const t = useTranslations('methodPage.documents');
  const textOf = useTextOf();
  const numbers = useNumbers();
  return (
    <Section id="documents">
      <p>{t('intro')}</p>
      <ul className="listed">
        {municipality.documents.map(({ id, title, publisher, date, year, note }) => (
          <li key={id}>
            <b>{textOf(title)}.</b> {publisher}, {date === undefined ? year : numbers.day(date)}.{' '}
            {textOf(note)}
          </li>
        ))}
      </ul>
    </Section>
  );
}

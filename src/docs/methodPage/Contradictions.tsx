import { useTranslations } from 'use-intl';
import { useTextOf } from '../../ui/appContext.ts';
import type { MethodFacts } from './facts.ts';
import { Section } from './Section.tsx';
import { useSourceSentence } from './useSourceSentence.ts';

/** Where the documents disagree with themselves, and which figure the model uses. */
export function Contradictions({ municipality }: MethodFacts) {
  const t = useTranslations('methodPage.contradictions');
  const textOf = useTextOf();
  const sourceOf = useSourceSentence(municipality.documents);
  return (
    <Section id="contradictions">
      {municipality.contradictions.map(({ id, topic, says, uses, source }) => (
        <article key={id} className="disagreement">
          <h3>{textOf(topic)}</h3>
          <p>{textOf(says)}</p>
          <p>{textOf(uses)}</p>
          <p className="aside">{t('source', { source: sourceOf(source) })}</p>
        </article>
      ))}
    </Section>
  );
}

import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { SOURCE_IDS } from '../../model/breakdowns.ts';
import { useNumbers } from '../../ui/appContext.ts';
import type { MethodFacts } from './facts.ts';
import { Section } from './Section.tsx';

const NOT = ['forecast', 'optimisation', 'costs', 'split', 'steps', 'place', 'older'] as const;

const strong = (words: ReactNode) => <b>{words}</b>;

/** What the model is, and what it is not. */
export function About({ municipality, catalogue, used }: MethodFacts) {
  const t = useTranslations('methodPage.about');
  const numbers = useNumbers();
  const { about, levers } = municipality;
  const place = { municipality: about.name, baseYear: String(about.baseYear) };
  return (
    <Section id="about">
      <p>
        {t('start', {
          ...place,
          lastYear: String(about.lastYear),
          quantities: numbers.number(catalogue.quantities.length),
          figures: numbers.number(used.flatMap(({ figures }) => figures).length),
          levers: numbers.number(levers.length),
        })}
      </p>
      <p>{t('counted', { sources: numbers.number(SOURCE_IDS.length) })}</p>
      <p>{t('path')}</p>
      <p>{t('same')}</p>
      <h3>{t('isNot')}</h3>
      <ul className="listed">
        {NOT.map((id) => (
          <li key={id}>{t.rich(`not.${id}`, { ...place, b: strong })}</li>
        ))}
      </ul>
    </Section>
  );
}

import { useTranslations } from 'use-intl';
import { tag } from '../../schema/municipality/figure.ts';
import { Tag } from '../../ui/drawer/Tag.tsx';
import type { MethodFacts } from './facts.ts';
import { Section } from './Section.tsx';

/** How equations, units and tags are to be read. */
export function Reading({ municipality }: MethodFacts) {
  const t = useTranslations('methodPage.reading');
  const legend = useTranslations('equations.legend');
  return (
    <Section id="reading">
      <p>{t('signs')}</p>
      <ul className="listed">
        <li>{t('year', { baseYear: String(municipality.about.baseYear) })}</li>
        <li>{legend('line')}</li>
        <li>{legend('clamp')}</li>
        <li>{t('cases')}</li>
        <li>{t('curve')}</li>
        <li>{t('units')}</li>
      </ul>
      <p>{t('kinds')}</p>
      <ul className="listed">
        {tag.options.map((each) => (
          <li key={each}>
            <Tag tag={each} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

import { useTranslations } from 'use-intl';
import { useTextOf } from '../../ui/appContext.ts';
import { anchors, SECTION_IDS } from './anchors.ts';
import type { MethodFacts } from './facts.ts';

/** The table of contents. */
export function Contents({ catalogue }: MethodFacts) {
  const t = useTranslations('methodPage');
  const textOf = useTextOf();
  return (
    <nav className="contents" aria-labelledby="contents-heading">
      <h2 id="contents-heading">{t('contents')}</h2>
      <ol>
        {SECTION_IDS.map((id) => (
          <li key={id}>
            <a href={`#${anchors.section(id)}`}>{t(`sections.${id}`)}</a>
            {id === 'equations' && (
              <ul>
                {catalogue.sectors.map(({ id: sector, label }) => (
                  <li key={sector}>
                    <a href={`#${anchors.sector(sector)}`}>{textOf(label)}</a>
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}

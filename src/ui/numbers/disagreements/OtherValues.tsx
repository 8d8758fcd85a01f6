import { useTranslations } from 'use-intl';
import type { Figure } from '../../../schema/municipality/figure.ts';
import { useTextOf } from '../../appContext.ts';
import { useNumberWords } from '../../drawer/useNumberWords.ts';
import { SourceList } from '../../parts/SourceList.tsx';
import { Concerned } from './Concerned.tsx';

/** Figures that are told in more than one way without being a contradiction. */
export function OtherValues({ figures }: { readonly figures: readonly Figure[] }) {
  const t = useTranslations('disagreements');
  const textOf = useTextOf();
  const words = useNumberWords();
  return (
    <section>
      <h3>{t('otherHeading')}</h3>
      <ul>
        {figures.map(({ id, label, unit, value, source, alternatives }) => (
          <li key={id} className="disagreement">
            <h4>{textOf(label)}</h4>
            <dl>
              <div>
                <dt>{t('uses')}</dt>
                <dd>{words.figure(unit, value)}</dd>
              </div>
              {alternatives?.map((other) => (
                <div key={other.value}>
                  <dt>{t('alsoSays')}</dt>
                  <dd>
                    {words.figure(unit, other.value)}. {textOf(other.note)}
                  </dd>
                </div>
              ))}
            </dl>
            <div className="disagreement-beside">
              <SourceList sources={[...source, ...(alternatives ?? []).flatMap((other) => other.source)]} />
              <Concerned ids={[id]} />
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

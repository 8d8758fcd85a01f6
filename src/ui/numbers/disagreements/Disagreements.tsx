import { useTranslations } from 'use-intl';
import { useTextOf } from '../../appContext.ts';
import { contradictions, everyFigure } from '../../drawer/catalogueIndex.ts';
import { SourceList } from '../../parts/SourceList.tsx';
import { Concerned } from './Concerned.tsx';
import { OtherValues } from './OtherValues.tsx';
import { Since } from './Since.tsx';
import { uncovered } from './uncovered.ts';
import './disagreements.css';

/** Where the documents disagree with themselves, and what has happened since. */
export function Disagreements() {
  const t = useTranslations('disagreements');
  const textOf = useTextOf();
  const others = uncovered(everyFigure, contradictions);
  return (
    <section className="disagreements">
      <p className="numbers-intro">{t('intro', { count: String(contradictions.length) })}</p>
      <ol>
        {contradictions.map(({ id, topic, says, uses, source, concerns }) => (
          <li key={id} className="disagreement">
            <h3>{textOf(topic)}</h3>
            <dl>
              <div>
                <dt>{t('says')}</dt>
                <dd>{textOf(says)}</dd>
              </div>
              <div>
                <dt>{t('uses')}</dt>
                <dd>{textOf(uses)}</dd>
              </div>
            </dl>
            <div className="disagreement-beside">
              <SourceList sources={source} />
              <Concerned ids={concerns} />
            </div>
          </li>
        ))}
      </ol>
      {others.length > 0 && <OtherValues figures={others} />}
      <Since />
    </section>
  );
}

import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { ACCOUNTING_METHODS, TOTAL_QUANTITY } from '../../../model/breakdowns.ts';
import type { PublishedFigure } from '../../../schema/municipality/accounts.ts';
import { useApp, useNumbers, useTextOf } from '../../appContext.ts';
import { useTraced } from '../../drawer/useTraced.ts';
import { Figure } from '../../parts/Figure.tsx';
import { SourceList } from '../../parts/SourceList.tsx';
import { firstTotalOf, firstYearOf } from '../../verdict/judge.ts';

/** What others have published, which no choice of method moves, beside the model's own by both. */
export function PublishedPoints() {
  const { municipality } = useApp();
  const t = useTranslations('accounting');
  const textOf = useTextOf();
  const { published } = municipality;
  if (published.figures.length === 0) return null;
  return (
    <section className="accounting-published">
      <h3>{t('publishedHeading')}</h3>
      <p>
        {t('publishedIntro')} {textOf(published.note)}
      </p>
      <ul>
        {published.figures.map((point) => (
          <Point key={point.id} point={point} />
        ))}
      </ul>
    </section>
  );
}

function Point({ point }: { readonly point: PublishedFigure }) {
  const { municipality } = useApp();
  const t = useTranslations('accounting');
  const numbers = useNumbers();
  const textOf = useTextOf();
  const { id, label, value, year, scenario, source } = point;
  const traced = useTraced(scenario);
  return (
    <li>
      <h4>{textOf(label)}</h4>
      <p>
        {t.rich('published', {
          figure: (told: ReactNode) => (
            <strong>
              <Figure of={{ kind: 'input', id }}>{told}</Figure>
            </strong>
          ),
          tonnes: numbers.number(value),
          reduction: numbers.percent(1 - value / firstTotalOf(municipality)),
          first: String(firstYearOf(municipality)),
        })}
      </p>
      {traced && (
        <p>
          {ACCOUNTING_METHODS.map((method) => (
            <span key={method}>
              {t.rich(`modelled.${method}`, {
                figure: (told: ReactNode) => (
                  <Figure of={{ kind: 'quantity', id: TOTAL_QUANTITY[method], year, scenario }}>
                    {told}
                  </Figure>
                ),
                tonnes: numbers.number(traced.valuesIn(year).now(TOTAL_QUANTITY[method])),
              })}{' '}
            </span>
          ))}
        </p>
      )}
      <SourceList sources={source} />
    </li>
  );
}

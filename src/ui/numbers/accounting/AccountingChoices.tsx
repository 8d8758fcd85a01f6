import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { useNumbers } from '../../appContext.ts';
import { Figure } from '../../parts/Figure.tsx';
import { type AccountingEffect, CREDIT_QUANTITY } from './accountingViews.ts';

/** What each choice means, and what it changes in the current scenario. */
export function AccountingChoices({ effects }: { readonly effects: readonly AccountingEffect[] }) {
  const t = useTranslations('accounting');
  const numbers = useNumbers();
  // Less than half a tonne would be told as nought.
  const tells = (tonnes: number) => Math.abs(tonnes) >= 0.5;
  return (
    <section className="accounting-choices">
      <div>
        <h3>{t('methodHeading')}</h3>
        <p>{t('methodMeaning')}</p>
        <ul>
          {effects.map(({ year, older }) => (
            <li key={year}>
              {t(tells(older) ? (older < 0 ? 'olderLower' : 'olderHigher') : 'olderSame', {
                year: String(year),
                tonnes: numbers.number(Math.abs(older)),
              })}
            </li>
          ))}
        </ul>
        <p className="bench-note">{t('approximate')}</p>
      </div>
      <div>
        <h3>{t('creditHeading')}</h3>
        <p>{t('creditMeaning')}</p>
        <ul>
          {effects.map(({ year, credit }) => (
            <li key={year}>
              {t.rich(tells(credit) ? 'creditTakes' : 'creditNone', {
                figure: (told: ReactNode) => (
                  <Figure of={{ kind: 'quantity', id: CREDIT_QUANTITY, year }}>{told}</Figure>
                ),
                year: String(year),
                tonnes: numbers.number(Math.abs(credit)),
              })}
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}

import { useTranslations } from 'use-intl';
import { scenarioOf } from '../../state/appState.ts';
import { useApp, useTextOf } from '../appContext.ts';

interface NewsOffersProps {
  /** Ids of the reference scenarios that show what a piece of news may lead to. */
  readonly offers: readonly string[];
  readonly className?: string;
}

/** Opens the scenarios that show what a piece of news may lead to. */
export function NewsOffers({ offers, className }: NewsOffersProps) {
  const { municipality, scenarios } = useApp();
  const t = useTranslations('shelf');
  const textOf = useTextOf();
  return municipality.scenarios
    .filter(({ id }) => offers.includes(id))
    .map((reference) => (
      <button
        key={reference.id}
        type="button"
        className={className}
        onClick={() => scenarios.open(scenarioOf(reference), reference.id)}
      >
        {t('see', { name: textOf(reference.name) })}
      </button>
    ));
}

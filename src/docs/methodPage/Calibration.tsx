import { useTranslations } from 'use-intl';
import { SOLVED } from '../../model/sources.ts';
import { BASE_YEAR } from '../../model/years.ts';
import { useTextOf } from '../../ui/appContext.ts';
import { useNumberWords } from '../../ui/drawer/useNumberWords.ts';
import { anchors } from './anchors.ts';
import { ComparisonTable } from './ComparisonTable.tsx';
import { accountComparisons, publishedComparisons } from './comparisons.ts';
import type { MethodFacts } from './facts.ts';
import { Section } from './Section.tsx';
import { Sign } from './Sign.tsx';

/** What is solved from the accounts, and how near the model comes to what is known. */
export function Calibration(facts: MethodFacts) {
  const { catalogue, municipality, results } = facts;
  const t = useTranslations('methodPage.calibration');
  const textOf = useTextOf();
  const words = useNumberWords();
  const year = String(BASE_YEAR);
  const [any] = results;
  const { bySource, byUser, inAll } = accountComparisons(facts);
  return (
    <Section id="calibration">
      <p>{t('solved', { baseYear: year })}</p>
      <ul className="listed">
        {catalogue.quantities
          .filter(({ source }) => source === SOLVED)
          .map(({ id, label, unit }) => (
            <li key={id}>
              <Sign id={id} /> <a href={`#${anchors.name(id)}`}>{textOf(label)}</a>:{' '}
              {words.quantity(unit, any?.of(id, BASE_YEAR) ?? Number.NaN)}
            </li>
          ))}
      </ul>
      <ComparisonTable
        use="account"
        caption={t('account', { baseYear: year })}
        groups={[
          { name: t('bySource'), rows: bySource },
          { name: t('byUser'), rows: byUser },
          { name: t('inAll'), rows: inAll },
        ]}
      />
      <p className="aside">{t('whole')}</p>
      <p>{textOf(municipality.published.note)}</p>
      <ComparisonTable
        use="published"
        caption={t('published')}
        groups={[{ name: null, rows: publishedComparisons(facts) }]}
      />
    </Section>
  );
}

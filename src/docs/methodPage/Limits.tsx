import { useTranslations } from 'use-intl';
import { DEFAULT_SAMPLE } from '../../analysis/certainty.ts';
import { FEASIBILITY_RULES } from '../../model/feasibility.ts';
import { useNumbers, useTextOf } from '../../ui/appContext.ts';
import type { MethodFacts } from './facts.ts';
import { News } from './News.tsx';
import { Section } from './Section.tsx';
import { UncertainLevers } from './UncertainLevers.tsx';

const NOT_VARIED = ['accounts', 'chosen', 'without', 'together', 'shape'] as const;

/** What is uncertain, what is not varied, and what the model warns of. */
export function Limits({ municipality, used, labelOf, catalogue }: MethodFacts) {
  const t = useTranslations('methodPage.limits');
  const textOf = useTextOf();
  const numbers = useNumbers();
  const ranged = used.flatMap(({ figures }) => figures).filter(({ range }) => range);
  const uncertain = municipality.levers.filter((lever) => lever.uncertain);
  const baseYear = String(municipality.about.baseYear);
  const units = new Map(catalogue.quantities.map(({ id, unit }) => [id, unit]));
  return (
    <Section id="limits">
      <p>
        {t('ranges', { figures: numbers.number(ranged.length), levers: numbers.number(uncertain.length) })}
      </p>
      <UncertainLevers levers={uncertain} />
      <p>{t('draws', { members: numbers.number(DEFAULT_SAMPLE.members) })}</p>
      <h3>{t('fixed')}</h3>
      <ul className="listed">
        {NOT_VARIED.map((id) => (
          <li key={id}>{t(`not.${id}`, { baseYear })}</li>
        ))}
      </ul>
      <p>{t('impossible')}</p>
      <ul className="listed">
        {FEASIBILITY_RULES.map(({ quantity, above, lever, demanding }) => (
          <li key={quantity}>
            {t(demanding === 'max' ? 'above' : 'below', {
              quantity: textOf(labelOf(quantity)),
              value: units.get(quantity) === '1' ? numbers.exactPercent(above) : numbers.exact(above),
              lever: textOf(labelOf(lever)),
            })}
          </li>
        ))}
      </ul>
      <News municipality={municipality} />
    </Section>
  );
}

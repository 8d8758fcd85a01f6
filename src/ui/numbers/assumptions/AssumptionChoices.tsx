import { useTranslations } from 'use-intl';
import { useApp, useTextOf } from '../../appContext.ts';
import { Choices, ChooseOne, Search } from '../Choices.tsx';
import { type Choice, LEVER, NOBODY, ORDERS } from './choose.ts';

interface AssumptionChoicesProps {
  readonly choice: Choice;
  /** Topics in words, in order. */
  readonly areas: readonly string[];
  readonly onChange: (choice: Choice) => void;
}

const TAGS = ['reported', 'derived', 'assumed', 'external'] as const;

/** What is to be seen of the assumptions, and in which order. */
export function AssumptionChoices({ choice, areas, onChange }: AssumptionChoicesProps) {
  const { municipality } = useApp();
  const t = useTranslations('assumptions');
  const drawer = useTranslations('drawer');
  const textOf = useTextOf();
  const change = (part: Partial<Choice>) => onChange({ ...choice, ...part });
  return (
    <Choices>
      <Search label={t('search')} value={choice.search} onChange={(search) => change({ search })} />
      <ChooseOne
        label={t('tag')}
        all={t('all')}
        value={choice.tag}
        options={[
          { id: LEVER, label: t('lever') },
          ...TAGS.map((id) => ({ id, label: drawer(`tags.${id}`) })),
        ]}
        onChange={(tag) => change({ tag })}
      />
      <ChooseOne
        label={t('area')}
        all={t('all')}
        value={choice.area}
        options={areas.map((area) => ({ id: area, label: area }))}
        onChange={(area) => change({ area })}
      />
      <ChooseOne
        label={t('owner')}
        all={t('all')}
        value={choice.owner}
        options={[
          ...municipality.owners.map(({ id, label }) => ({ id, label: textOf(label) })),
          { id: NOBODY, label: t('nobody') },
        ]}
        onChange={(owner) => change({ owner })}
      />
      <ChooseOne
        label={t('order')}
        value={choice.order}
        options={ORDERS.map((order) => ({ id: order, label: t(order) }))}
        onChange={(wanted) => {
          const order = ORDERS.find((each) => each === wanted);
          if (order) change({ order });
        }}
      />
    </Choices>
  );
}

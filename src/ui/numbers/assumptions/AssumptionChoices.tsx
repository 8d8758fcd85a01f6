import { useTranslations } from 'use-intl';
import { useApp, useTextOf } from '../../appContext.ts';
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
  const select = (
    name: string,
    key: 'tag' | 'area' | 'owner',
    options: readonly { readonly id: string; readonly label: string }[],
  ) => (
    <label>
      {name}
      <select
        value={choice[key]}
        onChange={(event) => onChange({ ...choice, [key]: event.currentTarget.value })}
      >
        <option value="">{t('all')}</option>
        {options.map(({ id, label }) => (
          <option key={id} value={id}>
            {label}
          </option>
        ))}
      </select>
    </label>
  );
  return (
    <div className="assumption-choices">
      <label>
        {t('search')}
        <input
          type="search"
          value={choice.search}
          onChange={(event) => onChange({ ...choice, search: event.currentTarget.value })}
        />
      </label>
      {select(t('tag'), 'tag', [
        { id: LEVER, label: t('lever') },
        ...TAGS.map((id) => ({ id, label: drawer(`tags.${id}`) })),
      ])}
      {select(
        t('area'),
        'area',
        areas.map((area) => ({ id: area, label: area })),
      )}
      {select(t('owner'), 'owner', [
        ...municipality.owners.map(({ id, label }) => ({ id, label: textOf(label) })),
        { id: NOBODY, label: t('nobody') },
      ])}
      <label>
        {t('order')}
        <select
          value={choice.order}
          onChange={(event) => {
            const order = ORDERS.find((each) => each === event.currentTarget.value);
            if (order) onChange({ ...choice, order });
          }}
        >
          {ORDERS.map((order) => (
            <option key={order} value={order}>
              {t(order)}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}

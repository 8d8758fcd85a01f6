import { useTranslations } from 'use-intl';
import type { Measure } from '../../../schema/municipality/context.ts';
import { useApp, useTextOf } from '../../appContext.ts';
import { Choices, ChooseOne, Search } from '../Choices.tsx';
import { type MeasureChoice, NO_LEVER, STANDINGS } from './plan.ts';

interface MeasureChoicesProps {
  readonly choice: MeasureChoice;
  readonly measures: readonly Measure[];
  readonly onChange: (choice: MeasureChoice) => void;
}

/** What is to be seen of the measures. */
export function MeasureChoices({ choice, measures, onChange }: MeasureChoicesProps) {
  const { municipality } = useApp();
  const t = useTranslations('measures');
  const textOf = useTextOf();
  const moved = new Set(measures.flatMap(({ levers }) => levers));
  return (
    <Choices>
      <Search
        label={t('search')}
        value={choice.search}
        onChange={(search) => onChange({ ...choice, search })}
      />
      <ChooseOne
        label={t('standing')}
        all={t('all')}
        value={choice.standing}
        options={STANDINGS.map((id) => ({ id, label: t(`standings.${id}`) }))}
        onChange={(standing) => onChange({ ...choice, standing })}
      />
      <ChooseOne
        label={t('lever')}
        all={t('all')}
        value={choice.lever}
        options={[
          ...municipality.levers
            .filter(({ id }) => moved.has(id))
            .map(({ id, label }) => ({ id, label: textOf(label) })),
          { id: NO_LEVER, label: t('noLever') },
        ]}
        onChange={(lever) => onChange({ ...choice, lever })}
      />
    </Choices>
  );
}

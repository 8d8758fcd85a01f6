import { useTranslations } from 'use-intl';
import type { Measure } from '../../../schema/municipality/context.ts';
import { useApp, useTextOf } from '../../appContext.ts';
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
    <div className="measure-choices">
      <label>
        {t('search')}
        <input
          type="search"
          value={choice.search}
          onChange={(event) => onChange({ ...choice, search: event.currentTarget.value })}
        />
      </label>
      <label>
        {t('standing')}
        <select
          value={choice.standing}
          onChange={(event) => onChange({ ...choice, standing: event.currentTarget.value })}
        >
          <option value="">{t('all')}</option>
          {STANDINGS.map((standing) => (
            <option key={standing} value={standing}>
              {t(`standings.${standing}`)}
            </option>
          ))}
        </select>
      </label>
      <label>
        {t('lever')}
        <select
          value={choice.lever}
          onChange={(event) => onChange({ ...choice, lever: event.currentTarget.value })}
        >
          <option value="">{t('all')}</option>
          {municipality.levers
            .filter(({ id }) => moved.has(id))
            .map(({ id, label }) => (
              <option key={id} value={id}>
                {textOf(label)}
              </option>
            ))}
          <option value={NO_LEVER}>{t('noLever')}</option>
        </select>
      </label>
    </div>
  );
}

import { memo } from 'react';
import { useTranslations } from 'use-intl';
import { useApp, useScenarios, useTextOf } from '../appContext.ts';

interface OriginSelectProps {
  /** Id of a reference or saved scenario. */
  readonly value: string;
  readonly onChange: (id: string) => void;
}

/** Chooses the scenario that the way to the current one starts from. */
export const OriginSelect = memo(function OriginSelect({ value, onChange }: OriginSelectProps) {
  const { municipality } = useApp();
  const t = useTranslations('bench');
  const textOf = useTextOf();
  const saved = useScenarios((state) => state.saved);
  return (
    <label>
      {t('from')}{' '}
      <select value={value} onChange={(event) => onChange(event.currentTarget.value)}>
        {[...municipality.scenarios, ...saved].map(({ id, name }) => (
          <option key={id} value={id}>
            {typeof name === 'object' ? textOf(name) : name}
          </option>
        ))}
      </select>
    </label>
  );
});

import { memo } from 'react';
import { useApp, useTextOf } from '../appContext.ts';
import { externalLevers } from '../externalLevers.ts';

interface LeverSelectProps {
  readonly name: string;
  readonly value: string;
  /** A lever that cannot be chosen here too, where there is one. */
  readonly other?: string;
  readonly onChange: (lever: string) => void;
}

/** Chooses a lever of the municipality's plan; what is decided elsewhere is not among them. */
export const LeverSelect = memo(function LeverSelect({ name, value, other, onChange }: LeverSelectProps) {
  const { municipality } = useApp();
  const textOf = useTextOf();
  const external = externalLevers(municipality);
  return (
    <label>
      {name}{' '}
      <select value={value} onChange={(event) => onChange(event.currentTarget.value)}>
        {municipality.levers
          .filter(({ id }) => !external.has(id) && id !== other)
          .map(({ id, label }) => (
            <option key={id} value={id}>
              {textOf(label)}
            </option>
          ))}
      </select>
    </label>
  );
});

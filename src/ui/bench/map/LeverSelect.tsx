import { useApp, useTextOf } from '../../appContext.ts';

interface LeverSelectProps {
  readonly name: string;
  readonly value: string;
  /** The other axis's lever, which cannot be chosen here too. */
  readonly other: string;
  readonly onChange: (lever: string) => void;
}

/** Chooses a lever of the municipality's plan; what is decided elsewhere is not among them. */
export function LeverSelect({ name, value, other, onChange }: LeverSelectProps) {
  const { municipality } = useApp();
  const textOf = useTextOf();
  const external = new Set(municipality.groups.filter((group) => group.external).map(({ id }) => id));
  return (
    <label>
      {name}{' '}
      <select value={value} onChange={(event) => onChange(event.currentTarget.value)}>
        {municipality.levers
          .filter(({ id, group }) => !external.has(group) && id !== other)
          .map(({ id, label }) => (
            <option key={id} value={id}>
              {textOf(label)}
            </option>
          ))}
      </select>
    </label>
  );
}

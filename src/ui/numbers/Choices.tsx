import type { ReactNode } from 'react';

interface SearchProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** Words to look for in a list. */
export function Search({ label, value, onChange }: SearchProps) {
  return (
    <label>
      {label}
      <input type="search" value={value} onChange={(event) => onChange(event.currentTarget.value)} />
    </label>
  );
}

interface ChooseOneProps extends SearchProps {
  /** What lets everything through; left out where one has to be chosen. */
  readonly all?: string;
  readonly options: readonly { readonly id: string; readonly label: string }[];
}

/** One of several, or all of them. */
export function ChooseOne({ label, value, all, options, onChange }: ChooseOneProps) {
  return (
    <label>
      {label}
      <select value={value} onChange={(event) => onChange(event.currentTarget.value)}>
        {all !== undefined && <option value="">{all}</option>}
        {options.map((option) => (
          <option key={option.id} value={option.id}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  );
}

/** What is to be seen of a list, each choice with its name above it. */
export function Choices({ children }: { readonly children: ReactNode }) {
  return <div className="numbers-choices">{children}</div>;
}

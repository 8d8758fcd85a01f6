import { memo } from 'react';
import { YEARS } from '../../model/years.ts';

interface YearSelectProps {
  readonly name: string;
  readonly value: number;
  readonly onChange: (year: number) => void;
}

/** Chooses a year after the accounts. */
export const YearSelect = memo(function YearSelect({ name, value, onChange }: YearSelectProps) {
  return (
    <label>
      {name}{' '}
      <select value={value} onChange={(event) => onChange(Number(event.currentTarget.value))}>
        {YEARS.slice(1).map((each) => (
          <option key={each}>{each}</option>
        ))}
      </select>
    </label>
  );
});

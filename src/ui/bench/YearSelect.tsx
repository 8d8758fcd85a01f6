import { memo } from 'react';
import { YEARS } from '../../model/years.ts';

const YEARS_AHEAD = YEARS.slice(1);

interface YearSelectProps {
  readonly name: string;
  /** Years to choose from; those after the accounts where left out. */
  readonly years?: readonly number[];
  readonly value: number;
  readonly onChange: (year: number) => void;
}

/** Chooses a year. */
export const YearSelect = memo(function YearSelect({
  name,
  years = YEARS_AHEAD,
  value,
  onChange,
}: YearSelectProps) {
  return (
    <label>
      {name}{' '}
      <select value={value} onChange={(event) => onChange(Number(event.currentTarget.value))}>
        {years.map((each) => (
          <option key={each}>{each}</option>
        ))}
      </select>
    </label>
  );
});

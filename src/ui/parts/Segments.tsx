import { useId } from 'react';
import './segments.css';

interface SegmentsProps<Choice extends string> {
  readonly label: string;
  readonly choices: readonly { readonly id: Choice; readonly label: string }[];
  readonly value: Choice;
  readonly onChange: (choice: Choice) => void;
  /** True where the label is only for those who hear the page. */
  readonly quiet?: boolean;
}

/** One choice of a few, all of them in sight. */
export function Segments<Choice extends string>({
  label,
  choices,
  value,
  onChange,
  quiet = false,
}: SegmentsProps<Choice>) {
  const name = useId();
  return (
    <fieldset className="segments">
      <legend className={quiet ? 'unseen' : 'segments-label'}>{label}</legend>
      {choices.map((choice) => (
        <label key={choice.id}>
          <input
            type="radio"
            name={name}
            checked={choice.id === value}
            onChange={() => onChange(choice.id)}
          />
          <span>{choice.label}</span>
        </label>
      ))}
    </fieldset>
  );
}

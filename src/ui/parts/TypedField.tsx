import { type KeyboardEvent, useId, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { ToldInput } from '../../i18n/inputValue.ts';
import { typedValue } from '../../i18n/typedValue.ts';
import { useNumbers, useValueText } from '../appContext.ts';

interface TypedFieldProps {
  readonly label: string;
  readonly input: ToldInput;
  /** Least and most that may be typed. */
  readonly low: number;
  readonly high: number;
  readonly value: number;
  /** How a value is told; as that of a lever where left out. */
  readonly told?: (value: number) => string;
  readonly onTake: (value: number) => void;
}

/** A value in words, which can be typed over. What cannot be read changes nothing and is told of. */
export function TypedField({ label, input, low, high, value, told, onTake }: TypedFieldProps) {
  const t = useTranslations('levers');
  const numbers = useNumbers();
  const valueText = useValueText();
  const errorId = useId();
  const [draft, setDraft] = useState<string | null>(null);
  const [error, setError] = useState<string | null>(null);
  const textOf = (each: number): string => told?.(each) ?? valueText(input, each);
  const shown = textOf(value);
  const [valueBefore, setValueBefore] = useState(value);
  if (!Object.is(value, valueBefore)) {
    setValueBefore(value);
    setDraft(null);
    setError(null);
  }

  const leave = (): void => {
    setDraft(null);
    setError(null);
  };
  const problemWith = (typed: number): string | null => {
    if (Number.isNaN(typed))
      return t(input.unit === 'decimal year' ? 'notAMonth' : 'notANumber', { example: shown });
    const inside = typed >= low && typed <= high;
    return inside ? null : t('outside', { low: textOf(low), high: textOf(high) });
  };
  const take = (): void => {
    // Leaving an untouched field must not take the value back that is shown, which may be an older one.
    if (draft === null || draft === shown) {
      leave();
      return;
    }
    const typed = typedValue(input.unit, draft, numbers);
    const problem = problemWith(typed);
    if (problem === null) {
      onTake(typed);
      leave();
    } else setError(problem);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.key === 'Enter') take();
    if (event.key === 'Escape') leave();
  };

  return (
    <>
      <input
        className="lever-value"
        data-draft={draft !== null}
        type="text"
        aria-label={label}
        aria-invalid={error !== null}
        aria-describedby={error === null ? undefined : errorId}
        autoComplete="off"
        spellCheck={false}
        size={Math.max(5, (draft ?? shown).length)}
        value={draft ?? shown}
        onFocus={(event) => event.currentTarget.select()}
        onChange={(event) => setDraft(event.currentTarget.value)}
        onKeyDown={onKeyDown}
        onBlur={take}
      />
      {error !== null && (
        <p className="lever-error" id={errorId} role="alert">
          {error}
        </p>
      )}
    </>
  );
}

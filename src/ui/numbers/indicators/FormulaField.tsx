import names from 'virtual:model/names';
import { type KeyboardEvent, type RefObject, useId, useLayoutEffect, useRef, useState } from 'react';
import { type Completion, completionsAt } from '../../../indicators/completion.ts';
import { choiceId, FormulaChoices } from './FormulaChoices.tsx';

interface FormulaFieldProps {
  readonly id: string;
  readonly field: RefObject<HTMLInputElement | null>;
  readonly value: string;
  readonly invalid: boolean;
  readonly describedBy: string;
  readonly onChange: (formula: string) => void;
}

/** Where a formula is typed, with the names that may go on from what stands before the cursor. */
export function FormulaField({ id, field, value, invalid, describedBy, onChange }: FormulaFieldProps) {
  const listId = useId();
  /** Where the cursor was when the list opened; null while it is closed. */
  const [cursor, setCursor] = useState<number | null>(null);
  const [moved, setMoved] = useState<number | null>(null);
  const caret = useRef<number | null>(null);
  const { from, to, choices } = completionsAt(value, cursor ?? 0, names);
  const isOpen = cursor !== null && choices.length > 0;
  // A name that is written out needs nothing, so that the keys that take a choice go on from it.
  const first = choices[0]?.id === value.slice(from, to) ? -1 : 0;
  const active = isOpen ? (moved ?? first) : -1;

  // biome-ignore lint/correctness/useExhaustiveDependencies: the cursor is put once the new text is there
  useLayoutEffect(() => {
    if (caret.current === null) return;
    field.current?.setSelectionRange(caret.current, caret.current);
    caret.current = null;
  }, [value]);

  const open = (at: number | null): void => {
    setCursor(at);
    setMoved(null);
  };
  const take = ({ insert }: Completion): void => {
    caret.current = from + insert.length;
    onChange(value.slice(0, from) + insert + value.slice(to));
    open(null);
  };
  const move = (by: number): void => {
    const next = active + by;
    if (next < 0) setMoved(choices.length - 1);
    else setMoved(next % choices.length);
  };

  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    const { key, shiftKey, currentTarget } = event;
    if (!isOpen) {
      if (key === 'ArrowDown') open(currentTarget.selectionStart);
      return;
    }
    const choice = choices[active];
    if (key === 'ArrowDown' || key === 'ArrowUp') {
      event.preventDefault();
      move(key === 'ArrowDown' ? 1 : -1);
    } else if (key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      open(null);
    } else if (choice && (key === 'Enter' || (key === 'Tab' && !shiftKey))) {
      event.preventDefault();
      take(choice);
    } else if (['ArrowLeft', 'ArrowRight', 'Home', 'End'].includes(key)) open(null);
  };

  return (
    <div className="formula-field">
      <input
        id={id}
        ref={field}
        className="formula-text"
        type="text"
        role="combobox"
        aria-autocomplete="list"
        aria-expanded={isOpen}
        aria-controls={isOpen ? listId : undefined}
        aria-activedescendant={active >= 0 ? choiceId(listId, active) : undefined}
        aria-invalid={invalid}
        aria-describedby={describedBy}
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        value={value}
        onChange={(event) => {
          onChange(event.currentTarget.value);
          open(event.currentTarget.selectionStart);
        }}
        onKeyDown={onKeyDown}
        onBlur={() => open(null)}
      />
      {isOpen && <FormulaChoices id={listId} choices={choices} active={active} names={names} onTake={take} />}
    </div>
  );
}

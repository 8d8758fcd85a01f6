import { type FormEvent, type KeyboardEvent, useId, useState } from 'react';
import { useTranslations } from 'use-intl';
import { NAME_LIMIT } from '../../schema/scenarioFile.ts';

interface NameFormProps {
  readonly initial: string;
  readonly onDone: (name: string) => void;
  readonly onCancel: () => void;
}

/** Asks for the name of a scenario, in place. */
export function NameForm({ initial, onDone, onCancel }: NameFormProps) {
  const t = useTranslations('shelf');
  const id = useId();
  const [name, setName] = useState(initial);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const trimmed = name.trim();
    if (trimmed !== '') onDone(trimmed);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') onCancel();
  };
  return (
    <form className="name-form" onSubmit={submit}>
      <label htmlFor={id}>{t('name')}</label>
      <input
        id={id}
        type="text"
        required
        maxLength={NAME_LIMIT}
        value={name}
        ref={(input) => {
          if (input && document.activeElement !== input) input.select();
        }}
        onChange={(event) => setName(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      <button type="submit">{t('confirm')}</button>
      <button type="button" className="quiet" onClick={onCancel}>
        {t('cancel')}
      </button>
    </form>
  );
}

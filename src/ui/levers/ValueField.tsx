import { type KeyboardEvent, useId, useState } from 'react';
import { useTranslations } from 'use-intl';
import { typedValue } from '../../i18n/typedValue.ts';
import type { PageLever } from '../../schema/pageMunicipality.ts';
import { useApp, useNumbers, useValueText } from '../appContext.ts';

interface ValueFieldProps {
  readonly lever: PageLever;
  readonly name: string;
  readonly value: number;
}

/** The value of a lever in words, which can be typed over. What cannot be read changes nothing. */
export function ValueField({ lever, name, value }: ValueFieldProps) {
  const { scenarios } = useApp();
  const t = useTranslations('levers');
  const numbers = useNumbers();
  const valueText = useValueText();
  const errorId = useId();
  const [draft, setDraft] = useState<string | null>(null);
  const [error, setError] = useState<string | null>(null);
  const shown = valueText(lever, value);
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
      return t(lever.unit === 'decimal year' ? 'notAMonth' : 'notANumber', { example: shown });
    const inside = typed >= lever.min && typed <= lever.max;
    return inside
      ? null
      : t('outside', { low: valueText(lever, lever.min), high: valueText(lever, lever.max) });
  };
  const take = (): void => {
    const typed = draft === null || draft === shown ? value : typedValue(lever.unit, draft, numbers);
    const problem = problemWith(typed);
    if (problem === null) {
      scenarios.setLever(lever.id, typed);
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
        aria-label={t('valueOf', { name })}
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

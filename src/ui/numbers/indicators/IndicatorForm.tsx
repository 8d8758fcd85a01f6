import { type FormEvent, useId, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { FORMULA_LIMIT } from '../../../indicators/limits.ts';
import type { IndicatorRecord } from '../../../schema/indicatorRecord.ts';
import { NAME_LIMIT } from '../../../schema/scenarioFile.ts';
import { useTraced } from '../../drawer/useTraced.ts';
import { Examples } from './Examples.tsx';
import { FormulaField } from './FormulaField.tsx';
import { FormulaResult } from './FormulaResult.tsx';
import { useAskIndicator, useIndicatorAnswer } from './useIndicatorAnswer.ts';
import { useSettled } from './useSettled.ts';

interface IndicatorFormProps {
  readonly initial: IndicatorRecord;
  readonly withExamples: boolean;
  readonly onDone: (record: IndicatorRecord) => void;
  readonly onCancel: () => void;
}

/** A name and a formula, with what it comes to while it is written. */
export function IndicatorForm({ initial, withExamples, onDone, onCancel }: IndicatorFormProps) {
  const t = useTranslations('indicators');
  const [nameId, formulaId, hintId, resultId] = [useId(), useId(), useId(), useId()];
  const [name, setName] = useState(initial.name);
  const [formula, setFormula] = useState(initial.formula);
  /** A formula that was to be saved, whose problem does not wait for typing to rest. */
  const [tried, setTried] = useState<string | null>(null);
  const settled = useSettled(formula);
  const traced = useTraced(undefined);
  const ask = useAskIndicator();
  const shown = tried === formula ? formula : settled;
  const state = useIndicatorAnswer(shown, traced);
  const { answer, failed } = shown === formula ? state : { answer: null, failed: false };
  const nameField = useRef<HTMLInputElement>(null);
  const formulaField = useRef<HTMLInputElement>(null);

  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const record = { ...initial, name: name.trim(), formula: formula.trim() };
    if (record.name === '') return nameField.current?.focus();
    if (record.formula === '') return formulaField.current?.focus();
    setTried(formula);
    const found = traced ? await ask(formula, traced).catch(() => null) : null;
    if (found?.kind === 'refused' || record.formula.length > FORMULA_LIMIT) formulaField.current?.focus();
    else onDone(record);
  };

  return (
    <form className="indicator-form" onSubmit={(event) => void submit(event)}>
      <div className="indicator-fields">
        <label htmlFor={nameId}>{t('name')}</label>
        <input
          id={nameId}
          ref={nameField}
          type="text"
          required
          maxLength={NAME_LIMIT}
          autoComplete="off"
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <label htmlFor={formulaId}>{t('formula')}</label>
        <div>
          <FormulaField
            id={formulaId}
            field={formulaField}
            value={formula}
            invalid={answer?.kind === 'refused'}
            describedBy={`${resultId} ${hintId}`}
            onChange={setFormula}
          />
          <FormulaResult id={resultId} formula={formula} answer={answer} failed={failed} />
          <p className="indicator-note" id={hintId}>
            {t('hint')}
          </p>
        </div>
      </div>
      <p className="indicator-actions">
        <button type="submit">{t('save')}</button>
        <button type="button" className="quiet" onClick={onCancel}>
          {t('cancel')}
        </button>
      </p>
      {withExamples && (
        <Examples
          onChoose={(example) => {
            setName(example.name);
            setFormula(example.formula);
            formulaField.current?.focus();
          }}
        />
      )}
    </form>
  );
}

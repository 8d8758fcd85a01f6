import { useEffect, useRef } from 'react';
import { useTranslations } from 'use-intl';
import type { Completion } from '../../../indicators/completion.ts';
import { isFormulaFunction, type KnownName } from '../../../indicators/names.ts';
import { useTextOf } from '../../appContext.ts';
import { useIndicatorWords } from './useIndicatorWords.ts';

interface FormulaChoicesProps {
  readonly id: string;
  readonly choices: readonly Completion[];
  /** Place of the choice that a key takes; -1 for none. */
  readonly active: number;
  readonly names: readonly KnownName[];
  readonly onTake: (choice: Completion) => void;
}

/** Id of a choice within its list. */
export const choiceId = (list: string, at: number): string => `${list}-${at}`;

/** Names that may go on from what is typed: in words, as they are written, and with their unit. */
export function FormulaChoices({ id, choices, active, names, onTake }: FormulaChoicesProps) {
  const t = useTranslations('indicators');
  const textOf = useTextOf();
  const { unitOf } = useIndicatorWords();
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.children[active]?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  const toldOf = (choice: Completion): { readonly label: string; readonly unit: string } => {
    if (isFormulaFunction(choice.id)) return { label: t(`functions.${choice.id}`), unit: '' };
    const name = names.find((each) => each.id === choice.id);
    return name
      ? { label: textOf(name.label), unit: plainOf(name.unit) ? t('plain') : unitOf(name.unit) }
      : { label: choice.id, unit: '' };
  };
  return (
    <div className="formula-choices" id={id} role="listbox" aria-label={t('suggestions')} ref={list}>
      {choices.map((choice, at) => {
        const { label, unit } = toldOf(choice);
        return (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the field that has the focus answers the keys
          <div
            key={choice.id}
            id={choiceId(id, at)}
            role="option"
            tabIndex={-1}
            aria-selected={at === active}
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => onTake(choice)}
          >
            <span className="formula-choice-label">{label}</span> <code>{choice.insert}</code>{' '}
            <span className="formula-choice-unit">{unit}</span>
          </div>
        );
      })}
    </div>
  );
}

const PLAIN_UNITS: readonly string[] = ['1', 'bool', 'count'];

/** What a formula takes for a number without unit. */
const plainOf = (unit: string): boolean => PLAIN_UNITS.includes(unit);

import { useTranslations } from 'use-intl';
import type { IndicatorRecord } from '../../../schema/indicatorRecord.ts';
import type { Traced } from '../../drawer/useTraced.ts';
import { FormulaMark } from './FormulaMark.tsx';
import { IndicatorValues } from './IndicatorValues.tsx';
import { useIndicatorAnswer } from './useIndicatorAnswer.ts';
import { useIndicatorWords } from './useIndicatorWords.ts';

interface IndicatorItemProps {
  readonly record: IndicatorRecord;
  /** The current scenario and business as usual; null while nothing is to be computed. */
  readonly own: Traced | null;
  readonly usual: Traced | null;
  readonly year: number;
  readonly onEdit: () => void;
  readonly onRemove: () => void;
}

/** One indicator: what it is and what it comes to, or why it cannot be computed. */
export function IndicatorItem({ record, own, usual, year, onEdit, onRemove }: IndicatorItemProps) {
  const t = useTranslations('indicators');
  const words = useIndicatorWords();
  const { answer, failed } = useIndicatorAnswer(record.formula, own);
  const { answer: usualAnswer } = useIndicatorAnswer(record.formula, usual);
  const { name, formula } = record;
  const refused = answer?.kind === 'refused' ? answer.problem : null;
  return (
    <>
      <div className="indicator-head">
        <h3>{name}</h3>
        {refused ? (
          <FormulaMark formula={formula} place={refused.place} />
        ) : (
          <p className="indicator-formula">
            <code>{formula}</code>
          </p>
        )}
        {answer?.kind === 'values' && answer.missing > 0 && (
          <p className="indicator-note">{t('missing', { count: answer.missing })}</p>
        )}
        <p className="indicator-actions">
          <button type="button" className="quiet" aria-label={t('editNamed', { name })} onClick={onEdit}>
            {t('edit')}
          </button>
          <button type="button" className="quiet" aria-label={t('removeNamed', { name })} onClick={onRemove}>
            {t('remove')}
          </button>
        </p>
      </div>
      {refused && <p className="indicator-problem">{words.sentence(refused)}</p>}
      {failed && <p className="indicator-problem">{t('failed')}</p>}
      {answer?.kind === 'values' && (
        <IndicatorValues
          record={record}
          own={answer}
          usual={usualAnswer?.kind === 'values' ? usualAnswer : null}
          year={year}
        />
      )}
    </>
  );
}

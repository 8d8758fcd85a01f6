import { useTranslations } from 'use-intl';
import { BASE_YEAR } from '../../../model/years.ts';
import { useApp } from '../../appContext.ts';
import { FormulaMark } from './FormulaMark.tsx';
import type { IndicatorAnswerState } from './useIndicatorAnswer.ts';
import { useIndicatorWords } from './useIndicatorWords.ts';

interface FormulaResultProps extends IndicatorAnswerState {
  readonly id: string;
  readonly formula: string;
}

/** What the formula that is being written comes to, or what is wrong with it and where. */
export function FormulaResult({ id, formula, answer, failed }: FormulaResultProps) {
  const { goalYears } = useApp();
  const t = useTranslations('indicators');
  const words = useIndicatorWords();
  const told = (): string => {
    if (failed) return t('failed');
    if (!answer) return '';
    if (answer.kind === 'refused') return words.sentence(answer.problem);
    const { unit, values, missing } = answer;
    const measure = words.measureOf(unit, values);
    const inYears = goalYears.map((year) =>
      t('result', { year: String(year), value: measure.full(values[year - BASE_YEAR] ?? Number.NaN) }),
    );
    const lines = unit === '1' ? [...inYears, t('unit', { unit: measure.unit })] : inYears;
    return `${lines.join(' · ')}${missing > 0 ? `. ${t('missing', { count: missing })}` : ''}`;
  };
  return (
    <div className="formula-result" data-refused={answer?.kind === 'refused'}>
      {answer?.kind === 'refused' && <FormulaMark formula={formula} place={answer.problem.place} />}
      <p id={id} role="status">
        {told()}
      </p>
    </div>
  );
}

import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { TOTAL_QUANTITY } from '../../../model/breakdowns.ts';
import { BASE_YEAR, YEARS } from '../../../model/years.ts';
import { useApp, useNumbers } from '../../appContext.ts';
import { Figure } from '../../parts/Figure.tsx';
import { Unfolding } from '../../parts/Unfolding.tsx';
import { SideBySide } from '../SideBySide.tsx';
import { YearSelect } from '../YearSelect.tsx';
import { comparedHeads } from './ComparedName.tsx';
import { type ComparedScenario, comparedFigure } from './useComparison.ts';
import type { ComparedPart } from './useParts.ts';

interface PartsTableProps {
  readonly compared: readonly ComparedScenario[];
  readonly parts: readonly ComparedPart[];
}

/** The parts of one year in figures, for every scenario; drawn only where it is asked for. */
export function PartsTable({ compared, parts }: PartsTableProps) {
  const t = useTranslations('compare');
  return (
    <Unfolding className="series" summary={t('table')}>
      <Table compared={compared} parts={parts} />
    </Unfolding>
  );
}

function Table({ compared, parts }: PartsTableProps) {
  const { goalYears, index } = useApp();
  const t = useTranslations('compare');
  const numbers = useNumbers();
  const [year, setYear] = useState(goalYears[0] ?? BASE_YEAR);
  return (
    <>
      <div className="bench-choices">
        <YearSelect name={t('year')} years={YEARS} value={year} onChange={setYear} />
      </div>
      <SideBySide
        label={t('table')}
        caption={t('tableCaption', { year: String(year) })}
        heads={comparedHeads(compared)}
      >
        {parts.map(({ id, quantity, label, series }) => (
          <tr key={id}>
            <th scope="row">{label}</th>
            {series.map((each) => (
              <td key={each.id} className="number">
                <Figure of={comparedFigure(quantity, year, each.id)} inTable>
                  {numbers.number(each.values[year - BASE_YEAR] ?? Number.NaN)}
                </Figure>
              </td>
            ))}
          </tr>
        ))}
        <tr className="compare-total">
          <th scope="row">{t('whole')}</th>
          {compared.map(({ id, series }) => (
            <td key={id} className="number">
              <Figure of={comparedFigure(TOTAL_QUANTITY.residual, year, id)} inTable>
                {numbers.number(series[index.valueAt(TOTAL_QUANTITY.residual, year)] ?? Number.NaN)}
              </Figure>
            </td>
          ))}
        </tr>
      </SideBySide>
    </>
  );
}

import { useTranslations } from 'use-intl';
import type { DrawnSeries } from '../../../charts/lines/placeLines.ts';
import { YEARS } from '../../../model/years.ts';
import { useNumbers } from '../../appContext.ts';
import { Unfolding } from '../../parts/Unfolding.tsx';
import { SideBySide } from '../SideBySide.tsx';
import { comparedHeads } from './ComparedName.tsx';
import type { ComparedScenario } from './useComparison.ts';

interface DifferenceTableProps {
  /** Name of the scenario that the others are counted from. */
  readonly reference: string;
  readonly others: readonly ComparedScenario[];
  /** One series for each of them, in tonnes a year. */
  readonly differences: readonly DrawnSeries[];
}

/** The differences of every year in figures; drawn only where they are asked for. */
export function DifferenceTable({ reference, others, differences }: DifferenceTableProps) {
  const t = useTranslations('compare');
  return (
    <Unfolding className="series" summary={t('differenceTable')}>
      <Table reference={reference} others={others} differences={differences} />
    </Unfolding>
  );
}

function Table({ reference, others, differences }: DifferenceTableProps) {
  const t = useTranslations('compare');
  const numbers = useNumbers();
  return (
    <SideBySide
      label={t('difference')}
      caption={t('differenceCaption', { name: reference })}
      heads={comparedHeads(others)}
    >
      {YEARS.map((year, at) => (
        <tr key={year}>
          <th scope="row">{year}</th>
          {differences.map(({ id, values }) => (
            <td key={id} className="number">
              {numbers.signed(values[at] ?? Number.NaN)}
            </td>
          ))}
        </tr>
      ))}
    </SideBySide>
  );
}

import { useTranslations } from 'use-intl';
import { CUMULATIVE_QUANTITY, TOTAL_QUANTITY } from '../../model/breakdowns.ts';
import { BASE_YEAR } from '../../model/years.ts';
import { useNumbers, useTextOf } from '../../ui/appContext.ts';
import { RESULT_YEARS, SUM_YEAR } from '../referenceResults.ts';
import type { MethodFacts } from './facts.ts';
import { Section } from './Section.tsx';
import { Table } from './Table.tsx';

/** What the reference scenarios come to. */
export function Results({ municipality, results }: MethodFacts) {
  const t = useTranslations('methodPage.results');
  const textOf = useTextOf();
  const numbers = useNumbers();
  const goalIn = (year: number) => municipality.targets.find((target) => target.year === year);
  const sum = t('sum', { from: String(BASE_YEAR + 1), to: String(SUM_YEAR) });
  return (
    <Section id="results">
      <p>{t('intro')}</p>
      <Table
        use="results"
        caption={t('caption')}
        columns={[
          { name: t('scenario') },
          ...[...RESULT_YEARS.map(String), sum].map((name) => ({ name, isNumber: true })),
        ]}
      >
        <tbody>
          {results.map(({ id, of }) => (
            <tr key={id} data-scenario={id}>
              <th scope="row">
                {municipality.paths
                  .filter((path) => path.id === id)
                  .map(({ name, description }) => (
                    <span key={id}>
                      {textOf(name)}
                      <span className="aside">{textOf(description)}</span>
                    </span>
                  ))}
              </th>
              {RESULT_YEARS.map((year) => (
                <td key={year} className="number">
                  {numbers.number(of(TOTAL_QUANTITY.residual, year))}
                </td>
              ))}
              <td className="number">{numbers.number(of(CUMULATIVE_QUANTITY.residual, SUM_YEAR))}</td>
            </tr>
          ))}
        </tbody>
        <tbody>
          <tr className="goals">
            <th scope="row">{t('goals')}</th>
            {RESULT_YEARS.map((year) => {
              const goal = goalIn(year);
              return (
                <td key={year} className="number">
                  {goal && numbers.number(goal.value)}
                </td>
              );
            })}
            <td />
          </tr>
        </tbody>
      </Table>
    </Section>
  );
}

import { memo, useId } from 'react';
import { useTranslations } from 'use-intl';
import type { Delay, DelayRow } from '../../analysis/delay.ts';
import type { Late } from '../../analysis/lateness.ts';
import { LAST_YEAR } from '../../model/years.ts';
import { useApp, useNumbers } from '../appContext.ts';
import { useLateWords } from './useLateWords.ts';

interface DelayTableProps {
  readonly delay: Delay;
  readonly chosen: Late;
  readonly onChoose: (late: Late) => void;
}

/** Every way of being late, with what it costs; one of them is chosen. */
export const DelayTable = memo(function DelayTable({
  delay: { lever, rows },
  chosen,
  onChoose,
}: DelayTableProps) {
  const { municipality, goalYears } = useApp();
  const t = useTranslations('bench');
  const numbers = useNumbers();
  const words = useLateWords();
  const name = useId();
  const [goal] = municipality.targets;
  const most = Math.max(1, ...rows.map(({ missed2030 }) => Math.abs(missed2030)));
  const reached = ({ reached: year }: DelayRow): string =>
    year === null ? t('reachedNever', { year: String(LAST_YEAR) }) : String(year);
  return (
    <div className="delay-table">
      <table>
        <thead>
          <tr>
            <th scope="col">{t('late')}</th>
            <td aria-hidden="true" />
            <th scope="col">{t('missed', { year: String(goalYears[0] ?? '') })}</th>
            <th scope="col">{t('extra', { year: String(goalYears.at(-1) ?? '') })}</th>
            <th scope="col">
              {t('reachedAt', { goal: numbers.exactPercent(goal?.reduction ?? Number.NaN) })}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.years} data-chosen={row.years === chosen}>
              <th scope="row">
                <label>
                  <input
                    type="radio"
                    name={name}
                    checked={row.years === chosen}
                    onChange={() => onChoose(row.years)}
                  />
                  {words(lever, row.years)}
                </label>
              </th>
              <td className="delay-track" aria-hidden="true">
                <span
                  className="delay-bar"
                  data-over={row.missed2030 > 0}
                  style={{ inlineSize: `${(Math.abs(row.missed2030) / most) * 100}%` }}
                />
              </td>
              <td className="number">{numbers.signed(row.missed2030)}</td>
              <td className="number">{numbers.signed(row.extra2045)}</td>
              <td className="number">{reached(row)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
});

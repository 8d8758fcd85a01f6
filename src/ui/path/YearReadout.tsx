import { useTranslations } from 'use-intl';
import type { PathState } from '../../charts/path/pathState.ts';
import { BASE_YEAR } from '../../model/years.ts';
import { useNumbers } from '../appContext.ts';

/** A year's figures as a small table; its colours are the key to the picture. */
export function YearReadout({ state, year }: { readonly state: PathState; readonly year: number }) {
  const t = useTranslations('chart');
  const numbers = useNumbers();
  const at = year - BASE_YEAR;
  const lines = state.lines.filter(({ kind }) => kind !== 'before').reverse();
  return (
    <table className="readout">
      <caption>{t('readout', { year: String(year) })}</caption>
      <tbody className="readout-totals">
        {lines.map(({ id, kind, label, values, pattern }) => (
          <tr key={id} data-kind={kind}>
            <th scope="row">
              <span className={`line-sign line-sign-${kind}`} data-pattern={pattern} aria-hidden="true" />
              {label}
            </th>
            <td>{numbers.number(values[at] ?? Number.NaN)}</td>
          </tr>
        ))}
      </tbody>
      <tbody className="readout-parts">
        {[...state.parts].reverse().map(({ id, label, colour, hatched, values }) => (
          <tr key={id}>
            <th scope="row">
              <span
                className="swatch"
                data-hatched={hatched}
                style={{ backgroundColor: colour }}
                aria-hidden="true"
              />
              {label}
            </th>
            <td>{numbers.number(values[at] ?? Number.NaN)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

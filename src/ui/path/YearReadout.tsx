import { useTranslations } from 'use-intl';
import { figureOf } from '../../charts/path/figureOf.ts';
import type { PathLine, PathPart, PathState } from '../../charts/path/pathState.ts';
import { BASE_YEAR } from '../../model/years.ts';
import { useNumbers } from '../appContext.ts';
import { Figure } from '../parts/Figure.tsx';

/** A year's figures as a small table; its colours are the key to the picture. */
export function YearReadout({ state, year }: { readonly state: PathState; readonly year: number }) {
  const t = useTranslations('chart');
  const numbers = useNumbers();
  const at = year - BASE_YEAR;
  const lines = state.lines.filter(({ kind }) => kind !== 'before').reverse();
  const opening = (drawn: PathLine | PathPart) => (
    <Figure of={figureOf(drawn, year)} inTable>
      {numbers.number(drawn.values[at] ?? Number.NaN)}
    </Figure>
  );
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: one stop for the keyboard instead of one for each number
    <table className="readout" data-figures tabIndex={0}>
      <caption>{t('readout', { year: String(year) })}</caption>
      <tbody className="readout-totals">
        {lines.map((line) => (
          <tr key={line.id} data-kind={line.kind}>
            <th scope="row">
              <span
                className={`line-sign line-sign-${line.kind}`}
                data-pattern={line.pattern}
                aria-hidden="true"
              />
              {line.label}
            </th>
            <td>{opening(line)}</td>
          </tr>
        ))}
      </tbody>
      <tbody className="readout-parts">
        {[...state.parts].reverse().map((part) => (
          <tr key={part.id}>
            <th scope="row">
              <span
                className="swatch"
                data-hatched={part.hatched}
                style={{ backgroundColor: part.colour }}
                aria-hidden="true"
              />
              {part.label}
            </th>
            <td>{opening(part)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

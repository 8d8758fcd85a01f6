import { useTranslations } from 'use-intl';
import type { LeverMap } from '../../../analysis/leverMap.ts';
import { useApp, useNumbers } from '../../appContext.ts';
import { Unfolding } from '../../parts/Unfolding.tsx';
import { useMapWords } from './useMapWords.ts';

/** The map in figures; drawn only where it is asked for. */
export function MapTable({ map }: { readonly map: LeverMap }) {
  const t = useTranslations('map');
  return (
    <Unfolding className="series map-table" summary={t('table')}>
      <Table map={map} />
    </Unfolding>
  );
}

function Table({ map: { x, y, missed2030 } }: { readonly map: LeverMap }) {
  const { goalYears } = useApp();
  const t = useTranslations('map');
  const numbers = useNumbers();
  const words = useMapWords();
  const caption = t('caption', {
    year: String(goalYears[0] ?? ''),
    x: words.nameOf(x.lever),
    y: words.nameOf(y.lever),
  });
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reachable without a mouse
    <section className="series-scroll" aria-label={t('table')} tabIndex={0}>
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.nameOf(y.lever)}</th>
            {x.positions.map((position, column) => (
              <th key={position} scope="col">
                {words.cellOf(x, column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {y.positions.map((position, row) => (
            <tr key={position}>
              <th scope="row">{words.cellOf(y, row)}</th>
              {x.positions.map((other, column) => (
                <td key={other}>{numbers.signed(missed2030[column]?.[row] ?? Number.NaN)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

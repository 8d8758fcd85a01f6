import { useTranslations } from 'use-intl';
import type { Shares } from '../../analysis/shares.ts';
import { useNumbers } from '../appContext.ts';
import { Unfolding } from '../parts/Unfolding.tsx';
import type { SharedBy } from './sharedBy.ts';
import { useShareNames } from './useShareNames.ts';

/** The shares of every year; drawn only where it is asked for. */
export function SharesTable({ shares, by }: { readonly shares: Shares; readonly by: SharedBy }) {
  const t = useTranslations('bench');
  return (
    <Unfolding className="series" summary={t('table')}>
      <Table shares={shares} by={by} />
    </Unfolding>
  );
}

function Table({ shares, by }: { readonly shares: Shares; readonly by: SharedBy }) {
  const t = useTranslations('bench');
  const numbers = useNumbers();
  const nameOf = useShareNames();
  const parts = Object.entries(by === 'group' ? shares.groups : shares.owners);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reachable without a mouse
    <section className="series-scroll" aria-label={t('tonnes')} tabIndex={0}>
      <table>
        <caption>{t('tonnes')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('year')}</th>
            {parts.map(([id]) => (
              <th key={id} scope="col">
                {nameOf(id)}
              </th>
            ))}
            <th scope="col">{t('whole')}</th>
          </tr>
        </thead>
        <tbody>
          {shares.years.map((year, at) => (
            <tr key={year}>
              <th scope="row">{year}</th>
              {parts.map(([id, values]) => (
                <td key={id}>{numbers.number(values[at] ?? Number.NaN)}</td>
              ))}
              <td>{numbers.number(shares.difference[at] ?? Number.NaN)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

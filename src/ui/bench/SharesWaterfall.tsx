import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import type { Shares } from '../../analysis/shares.ts';
import { placeWaterfall, type WaterfallBar } from '../../charts/waterfall/waterfall.ts';
import { YEARS } from '../../model/years.ts';
import { useNumbers } from '../appContext.ts';
import type { SharedBy } from './sharedBy.ts';
import { useShareNames } from './useShareNames.ts';

/** A smaller part of the change is told with a decimal, so that little does not read as nothing. */
const FINE_PART = 0.01;

interface SharesWaterfallProps {
  readonly shares: Shares;
  readonly by: SharedBy;
  readonly year: number;
  readonly names: { readonly from: string; readonly to: string };
}

/** The change of a year as a waterfall: a table whose bars tell the same as its numbers. */
export function SharesWaterfall({ shares, by, year, names }: SharesWaterfallProps) {
  const t = useTranslations('bench');
  const numbers = useNumbers();
  const nameOf = useShareNames();
  const at = YEARS.indexOf(year);
  const change = shares.difference[at] ?? Number.NaN;
  const parts = by === 'group' ? shares.groups : shares.owners;
  const steps = Object.entries(parts).map(([id, values]) => ({ id, amount: values[at] ?? Number.NaN }));
  const waterfall = placeWaterfall(shares.totals.from[at] ?? Number.NaN, steps);
  const idle = steps.filter(({ amount }) => amount === 0).map(({ id }) => nameOf(id));
  return (
    <div className="waterfall">
      <table>
        <thead>
          <tr>
            <th scope="col">{t('part')}</th>
            <td aria-hidden="true" />
            <th scope="col">{t('tonnes')}</th>
            <th scope="col">{t('ofAll')}</th>
          </tr>
        </thead>
        <tbody>
          <Row bar={waterfall.start} kind="start" zero={waterfall.zero} name={names.from}>
            <td className="number">{numbers.number(waterfall.start.amount)}</td>
            <td />
          </Row>
          {waterfall.steps.map((bar) => (
            <Row
              key={bar.id}
              bar={bar}
              kind={bar.amount < 0 ? 'less' : 'more'}
              zero={waterfall.zero}
              name={nameOf(bar.id)}
            >
              <td className="number">{numbers.signed(bar.amount)}</td>
              <td className="number">
                {numbers.percent(bar.amount / change, Math.abs(bar.amount / change) < FINE_PART ? 1 : 0)}
              </td>
            </Row>
          ))}
          <Row bar={waterfall.end} kind="end" zero={waterfall.zero} name={names.to}>
            <td className="number">{numbers.number(waterfall.end.amount)}</td>
            <td />
          </Row>
        </tbody>
      </table>
      {idle.length > 0 && <p className="bench-note">{t('noShare', { names: idle.join(', ') })}</p>}
    </div>
  );
}

interface RowProps {
  readonly bar: WaterfallBar;
  readonly kind: 'start' | 'less' | 'more' | 'end';
  readonly zero: number;
  readonly name: string;
  readonly children: ReactNode;
}

const asPercent = (share: number): string => `${share * 100}%`;

function Row({ bar, kind, zero, name, children }: RowProps) {
  return (
    <tr data-kind={kind}>
      <th scope="row">{name}</th>
      <td className="waterfall-track" aria-hidden="true">
        <span className="waterfall-zero" style={{ insetInlineStart: asPercent(zero) }} />
        <span
          className="waterfall-bar"
          style={{ insetInlineStart: asPercent(bar.from), inlineSize: asPercent(bar.to - bar.from) }}
        />
      </td>
      {children}
    </tr>
  );
}

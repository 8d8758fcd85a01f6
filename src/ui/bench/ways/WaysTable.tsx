import { Fragment } from 'react';
import { useTranslations } from 'use-intl';
import type { Place } from '../../../analysis/ways/findWays.ts';
import type { WayKind } from '../../../analysis/ways/kinds.ts';
import { useApp, useNumbers, useTextOf, useValueText } from '../../appContext.ts';
import { Icon } from '../../parts/Icon.tsx';
import { useOpenWay, useWayStart } from './useOpenWay.ts';
import type { WaysAsked } from './waysAsked.ts';

/** A place to show: a way, or as near as one comes. */
type ShownPlace = Place & { readonly kind?: WayKind; readonly missing?: number };

interface WaysTableProps {
  readonly places: readonly ShownPlace[];
  readonly asked: WaysAsked;
}

/** Ways side by side: what each leads to, which levers it moves and how far, and each opens as a scenario. */
export function WaysTable({ places, asked }: WaysTableProps) {
  const { goalYears, levers, municipality } = useApp();
  const t = useTranslations('ways');
  const numbers = useNumbers();
  const textOf = useTextOf();
  const valueText = useValueText();
  const start = useWayStart(asked);
  const open = useOpenWay(asked);
  const [near = '', last = ''] = [goalYears[0], goalYears.at(-1)].map(String);
  const nameOf = ({ kind }: ShownPlace): string => t(kind ?? 'nearest');
  const figures = [
    { label: t('total', { year: near }), told: (place: ShownPlace) => numbers.number(place.total2030) },
    { label: t('cumulative', { year: last }), told: (place: ShownPlace) => numbers.number(place.sum2045) },
    { label: t('moved'), told: (place: ShownPlace) => String(Object.keys(place.levers).length) },
    { label: t('effort'), told: (place: ShownPlace) => numbers.number(place.effort, 1) },
  ];
  const groups = municipality.groups
    .map(({ id, label }) => ({
      id,
      label,
      levers: municipality.levers.filter(
        (lever) => lever.group === id && places.some((place) => lever.id in place.levers),
      ),
    }))
    .filter((group) => group.levers.length > 0);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reachable without a mouse
    <section className="side-by-side ways-table" aria-label={t('ways')} tabIndex={0}>
      <table>
        <thead>
          <tr>
            <td />
            <th scope="col">{t(asked.from === 'usual' ? 'usual' : 'scenario')}</th>
            {places.map((place) => (
              <th key={nameOf(place)} scope="col">
                <b>{nameOf(place)}</b>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">{t('outcome')}</th>
            <td />
            {places.map((place) => (
              <td key={nameOf(place)} className="ways-outcome" data-reached={place.reaches}>
                <Icon name={place.reaches ? 'reached' : 'missed'} />{' '}
                {place.reaches
                  ? t('reached')
                  : t('missing', { tonnes: numbers.number(place.missing ?? Number.NaN) })}
              </td>
            ))}
          </tr>
          {figures.map(({ label, told }) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              <td />
              {places.map((place) => (
                <td key={nameOf(place)} className="number">
                  {told(place)}
                </td>
              ))}
            </tr>
          ))}
          {groups.map((group) => (
            <Fragment key={group.id}>
              <tr>
                <th className="side-group" scope="rowgroup" colSpan={places.length + 2}>
                  {textOf(group.label)}
                </th>
              </tr>
              {group.levers.map(({ id }) => (
                <tr key={id}>
                  <th scope="row">{textOf(levers.get(id)?.label ?? { da: id, en: id })}</th>
                  <td className="number ways-start">{toldOf(id, start[id])}</td>
                  {places.map((place) => (
                    <td key={nameOf(place)} className="number">
                      {id in place.levers ? (
                        toldOf(id, place.levers[id])
                      ) : (
                        <span className="ways-still">{t('still')}</span>
                      )}
                      <span className="ways-effort" aria-hidden="true">
                        <span style={{ inlineSize: `${(place.efforts[id] ?? 0) * 100}%` }} />
                      </span>
                    </td>
                  ))}
                </tr>
              ))}
            </Fragment>
          ))}
          <tr className="ways-open">
            <td />
            <td />
            {places.map((place) => (
              <td key={nameOf(place)}>
                <button
                  type="button"
                  aria-label={t('openNamed', { name: nameOf(place) })}
                  onClick={() => open(place)}
                >
                  {t('open')}
                </button>
              </td>
            ))}
          </tr>
        </tbody>
      </table>
    </section>
  );

  function toldOf(id: string, value: number | undefined): string {
    const told = levers.get(id);
    return told && value !== undefined ? valueText(told, value) : t('still');
  }
}

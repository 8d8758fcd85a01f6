import { Fragment } from 'react';
import { useTranslations } from 'use-intl';
import type { Place } from '../../../analysis/ways/findWays.ts';
import type { WayKind } from '../../../analysis/ways/kinds.ts';
import { useApp, useNumbers, useTextOf } from '../../appContext.ts';
import { Icon } from '../../parts/Icon.tsx';
import { useInputWords } from '../../useInputWords.ts';
import { SideBySide } from '../SideBySide.tsx';
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
  const { goalYears, municipality } = useApp();
  const t = useTranslations('ways');
  const numbers = useNumbers();
  const textOf = useTextOf();
  const words = useInputWords();
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
  const heads = [
    { id: 'start', head: t(asked.from === 'usual' ? 'usual' : 'scenario') },
    ...places.map((place) => ({ id: nameOf(place), head: <b>{nameOf(place)}</b> })),
  ];
  return (
    <SideBySide label={t('ways')} className="ways-table" heads={heads}>
      <tr>
        <th scope="row">{t('outcome')}</th>
        <td />
        {places.map((place) => (
          <td key={nameOf(place)}>
            <span className="outcome" data-reached={place.reaches}>
              <Icon name={place.reaches ? 'reached' : 'missed'} />{' '}
              {place.reaches
                ? t('reached')
                : t('missing', { tonnes: numbers.number(place.missing ?? Number.NaN) })}
            </span>
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
              <th scope="row">{words.nameOf(id)}</th>
              <td className="number ways-start">{words.textOf(id, start[id] ?? Number.NaN)}</td>
              {places.map((place) => (
                <td key={nameOf(place)} className="number">
                  {id in place.levers ? (
                    words.textOf(id, place.levers[id] ?? Number.NaN)
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
    </SideBySide>
  );
}

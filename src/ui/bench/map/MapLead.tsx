import { useTranslations } from 'use-intl';
import type { Position } from '../../../analysis/axis.ts';
import { isDate } from '../../../analysis/lateness.ts';
import type { LeverMap } from '../../../analysis/leverMap.ts';
import type { Threshold } from '../../../analysis/threshold.ts';
import { useApp } from '../../appContext.ts';
import { useMapWords } from './useMapWords.ts';

/** The words for a bound: a date is early or late, a size small or large. */
const BOUNDS = {
  date: { atMost: 'latest', atLeast: 'earliest' },
  size: { atMost: 'most', atLeast: 'least' },
} as const;

/** What the map shows, in sentences. */
export function MapLead({ map }: { readonly map: LeverMap }) {
  const { x, y, standing } = map;
  const { levers } = useApp();
  const t = useTranslations('map');
  const words = useMapWords();
  const limitOf = (id: string, threshold: Threshold): string => {
    if (!('value' in threshold)) return '';
    const lever = levers.get(id);
    const bound = BOUNDS[lever && isDate(lever) ? 'date' : 'size'][threshold.kind];
    return t(bound, { value: words.settingOf(id, threshold.value) });
  };
  const told = (one: string, position: Position, other: string, threshold: Threshold) => {
    return t.rich('given', {
      one: words.nameOf(one),
      never: position === 'never' ? 'yes' : 'no',
      value: words.settingOf(one, position),
      other: words.nameOf(other),
      kind: threshold.kind,
      limit: limitOf(other, threshold),
      name: (part) => <strong>{part}</strong>,
    });
  };
  const never = standing.x === 'never' ? null : map.whenNever;
  return (
    <p className="bench-lead">
      {told(y.lever, standing.y, x.lever, map.alongX)} {told(x.lever, standing.x, y.lever, map.alongY)}
      {never && <> {told(x.lever, 'never', y.lever, never)}</>}
    </p>
  );
}

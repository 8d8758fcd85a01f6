import { useTranslations } from 'use-intl';
import type { Standing } from './plan.ts';
import './standing.css';

const SHAPES = {
  done: 'M4 10.5 8.5 15 16 6',
  green: 'M4 10h11M11 6l4 4-4 4',
  'not-green': 'M10 3a7 7 0 1 0 0 14 7 7 0 0 0 0-14M10 6v4.5l3 2',
  cancelled: 'M5 5l10 10M15 5 5 15',
  unknown: 'M7 8a3 3 0 1 1 4.5 2.5c-1 .6-1.5 1-1.5 2.3M10 15.8v.2',
} as const satisfies Record<Standing, string>;

/** How a measure stands: a sign and a word, so that colour is never alone. */
export function StandingMark({
  standing,
  children,
}: {
  readonly standing: Standing;
  readonly children?: string;
}) {
  const t = useTranslations('measures');
  return (
    <span className="standing" data-standing={standing}>
      <svg viewBox="0 0 20 20" width="16" height="16" aria-hidden="true">
        <path
          d={SHAPES[standing]}
          fill="none"
          stroke="currentColor"
          strokeWidth="2"
          strokeLinecap="round"
          strokeLinejoin="round"
        />
      </svg>{' '}
      {children ?? t(`standings.${standing}`)}
    </span>
  );
}

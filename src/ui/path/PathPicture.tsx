import { type KeyboardEvent, type PointerEvent, useId, useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { PathChart } from '../../charts/path/PathChart.tsx';
import type { PathLayout } from '../../charts/path/pathLayout.ts';
import type { PathState } from '../../charts/path/pathState.ts';
import { BASE_YEAR, LAST_YEAR } from '../../model/years.ts';
import { useApp, useNumbers } from '../appContext.ts';
import { useRested } from '../parts/useRested.ts';
import { firstYearOf } from '../verdict/judge.ts';
import { useSpokenYear } from './useSpokenYear.ts';

interface PathPictureProps {
  readonly layout: PathLayout;
  readonly state: PathState;
  readonly year: number;
  readonly onHover: (year: number | null) => void;
  readonly onPin: (year: number) => void;
}

const DECADE = 10;

/** The picture on the page: a year is read by pointing, touching, or with the arrow keys. */
export function PathPicture({ layout, state, year, onHover, onPin }: PathPictureProps) {
  const t = useTranslations('chart');
  const numbers = useNumbers();
  const descriptionId = useId();
  const { municipality } = useApp();
  const spokenYear = useSpokenYear();
  const { width, height } = layout.size;

  const yearAt = (event: PointerEvent<Element>): number => {
    const { left } = event.currentTarget.getBoundingClientRect();
    const share = (event.clientX - left - layout.plot.left) / (layout.plot.right - layout.plot.left);
    const at = Math.round(BASE_YEAR + share * (LAST_YEAR - BASE_YEAR));
    return Math.max(BASE_YEAR, Math.min(LAST_YEAR, at));
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const steps: Partial<Record<string, number>> = {
      ArrowRight: 1,
      ArrowUp: 1,
      ArrowLeft: -1,
      ArrowDown: -1,
      PageUp: DECADE,
      PageDown: -DECADE,
      Home: -Number.POSITIVE_INFINITY,
      End: Number.POSITIVE_INFINITY,
    };
    const step = steps[event.key];
    if (step === undefined) return;
    event.preventDefault();
    onPin(Math.max(BASE_YEAR, Math.min(LAST_YEAR, year + step)));
  };

  return (
    <figure className="path-figure">
      <svg
        className="path-picture"
        width={width}
        height={height}
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={t('heading', { first: String(firstYearOf(municipality)), last: String(LAST_YEAR) })}
        aria-describedby={descriptionId}
        onPointerMove={(event) => onHover(yearAt(event))}
        onPointerDown={(event) => onPin(yearAt(event))}
        onPointerLeave={() => onHover(null)}
      >
        <PathChart
          layout={layout}
          numbers={numbers}
          words={{ notToScale: t('notToScale') }}
          cursorYear={year}
          idPrefix="path"
        />
      </svg>
      <div
        className="year-cursor"
        role="slider"
        tabIndex={0}
        aria-label={t('year')}
        aria-valuemin={BASE_YEAR}
        aria-valuemax={LAST_YEAR}
        aria-valuenow={year}
        aria-valuetext={spokenYear(year, state)}
        onKeyDown={onKeyDown}
        style={{ insetInlineStart: layout.xOf(year), insetBlockStart: layout.plot.bottom }}
      >
        <span aria-hidden="true">{year}</span>
      </div>
      <figcaption className="unseen" id={descriptionId}>
        <SpokenSummary state={state} />
      </figcaption>
    </figure>
  );
}

/** The picture in sentences, for those who hear the page, once the levers rest. */
function SpokenSummary({ state }: { readonly state: PathState }) {
  const { municipality } = useApp();
  const t = useTranslations('chart');
  const numbers = useNumbers();
  const rested = useRested(state);
  return useMemo(() => {
    const points = rested.points.map(({ year, value }) =>
      t('spokenPoint', { year: String(year), tonnes: numbers.number(value) }),
    );
    const lines = municipality.targets.flatMap(({ year, value }) => {
      const at = year - BASE_YEAR;
      const totals = rested.lines
        .filter(({ kind }) => kind !== 'before')
        .map(({ label, values }) =>
          t('spokenLine', { label, tonnes: numbers.number(values[at] ?? Number.NaN) }),
        );
      return t('spokenGoal', { year: String(year), goal: numbers.number(value), totals: totals.join('; ') });
    });
    return [t('spokenLead'), ...points, ...lines, t('spokenHelp')].join(' ');
  }, [rested, municipality, t, numbers]);
}

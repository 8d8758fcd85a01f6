import { type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { layOutPath } from '../../charts/path/pathLayout.ts';
import { LAST_YEAR } from '../../model/years.ts';
import { BREAKDOWNS, FORMS } from '../../state/views.ts';
import { useApp, useScenarios, useSimulations, useViews } from '../appContext.ts';
import { Downloads } from '../files/Downloads.tsx';
import { Segments } from '../parts/Segments.tsx';
import { LastChange } from './LastChange.tsx';
import { PathNotes } from './PathNotes.tsx';
import { PathPicture } from './PathPicture.tsx';
import { SeriesTable } from './SeriesTable.tsx';
import { usePathState } from './usePathState.ts';
import { useShownSeries } from './useShownSeries.ts';
import { useSize } from './useSize.ts';
import { YearReadout } from './YearReadout.tsx';
import './path.css';

/** From this width on the picture's upper right corner is empty and takes the year's figures, unless scenarios are compared. */
const FIGURES_INSIDE_PIXELS = 800;

/** Pixels between the end of the picture and the figures in it. */
const READOUT_GAP = 8;

/** The picture of the path with its choices, a year's figures, the last change and the same figures as a table. */
export function PathCard({ children }: { readonly children: ReactNode }) {
  const { views, goalYears } = useApp();
  const t = useTranslations('chart');
  const breakdown = useViews((state) => state.breakdown);
  const form = useViews((state) => state.form);
  const current = useSimulations((state) => state.current?.series ?? null);
  const { shown, replay } = useShownSeries(current);
  const stateOf = usePathState();
  const moving = useMemo(() => stateOf(shown), [stateOf, shown]);
  const state = useMemo(
    () => (shown === current ? moving : stateOf(current)),
    [stateOf, moving, shown, current],
  );
  const frame = useRef<HTMLDivElement>(null);
  const figures = useRef<HTMLDivElement>(null);
  const size = useSize(frame);
  const compares = useScenarios(({ compared }) => compared.length > 0);
  const figuresInside = size !== null && size.width >= FIGURES_INSIDE_PIXELS && !compares;
  const corner = useSize(figures);
  const layout = useMemo(
    () => (moving && size ? layOutPath(moving, size, figuresInside ? corner : null) : null),
    [moving, size, figuresInside, corner],
  );
  const [pinnedYear, setPinnedYear] = useState(goalYears[0] ?? LAST_YEAR);
  const [hoveredYear, setHoveredYear] = useState<number | null>(null);
  const year = hoveredYear ?? pinnedYear;
  const drawn = useRef(state);
  useEffect(() => {
    drawn.current = state;
  }, [state]);
  const stateNow = useCallback(() => drawn.current, []);
  const pin = useCallback((pinned: number) => {
    setPinnedYear(pinned);
    setHoveredYear(null);
  }, []);
  return (
    <section className="path" aria-labelledby="path-heading">
      <div className="path-head">
        <h2 id="path-heading">
          {t('heading', { last: String(LAST_YEAR) })} <span className="path-unit">{t('unit')}</span>
        </h2>
        <div className="path-choices">
          <Segments
            label={t('breakdown')}
            value={breakdown}
            choices={BREAKDOWNS.map((id) => ({ id, label: t(id === 'source' ? 'bySource' : 'byUser') }))}
            onChange={(choice) => views.setState({ breakdown: choice })}
          />
          <Segments
            label={t('form')}
            value={form}
            choices={FORMS.map((id) => ({ id, label: t(id) }))}
            onChange={(choice) => views.setState({ form: choice })}
          />
        </div>
      </div>
      <div className="path-stage">
        <div className="path-frame" ref={frame}>
          {layout && state && (
            <PathPicture layout={layout} state={state} year={year} onHover={setHoveredYear} onPin={pin} />
          )}
        </div>
        <div
          className="year-figures"
          ref={figures}
          data-inside={figuresInside}
          style={layout ? { insetInlineEnd: layout.size.width - layout.plot.right + READOUT_GAP } : undefined}
        >
          {state && <YearReadout state={state} year={year} />}
        </div>
      </div>
      <LastChange onReplay={replay} />
      {children}
      <PathNotes />
      {state && <SeriesTable state={state} />}
      <Downloads stateNow={stateNow} />
    </section>
  );
}

import { lazy, type ReactNode, Suspense, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { isCornerFree, layOutPath } from '../../charts/path/pathLayout.ts';
import type { PathState } from '../../charts/path/pathState.ts';
import { LAST_YEAR } from '../../model/years.ts';
import { useApp, useSimulations } from '../appContext.ts';
import { LastChange } from './LastChange.tsx';
import { PathHead } from './PathHead.tsx';
import { PathNotes } from './PathNotes.tsx';
import { PathPicture } from './PathPicture.tsx';
import { SeriesTable } from './SeriesTable.tsx';
import { usePathState } from './usePathState.ts';
import { useShownSeries } from './useShownSeries.ts';
import { useSize } from './useSize.ts';
import { YearReadout } from './YearReadout.tsx';
import '../files/files.css';
import './path.css';

const Downloads = lazy(() => import('../files/Downloads.tsx'));

/** From this width on the picture's upper right corner takes the year's figures, where nothing stands in it. */
const FIGURES_INSIDE_PIXELS = 800;

/** Room that the year's figures take, in pixels. */
const FIGURES_WIDTH = 284;
const FIGURES_HEAD = 36;
const FIGURES_ROW = 18.5;

const cornerOf = ({ lines, parts }: PathState) => ({
  width: FIGURES_WIDTH,
  height: FIGURES_HEAD + FIGURES_ROW * (lines.length + parts.length),
});

/** Pixels between the end of the picture and the figures in it. */
const READOUT_GAP = 8;

interface PathCardProps {
  /** Stands beside the picture. */
  readonly levers: ReactNode;
  /** Stands below it. */
  readonly children: ReactNode;
}

/** The picture of the path with all that belongs to it, and the levers beside it. */
export function PathCard({ levers, children }: PathCardProps) {
  const { goalYears } = useApp();
  const current = useSimulations((state) => state.current?.series ?? null);
  const { shown, replay } = useShownSeries(current);
  const stateOf = usePathState();
  const moving = useMemo(() => stateOf(shown), [stateOf, shown]);
  const state = useMemo(
    () => (shown === current ? moving : stateOf(current)),
    [stateOf, moving, shown, current],
  );
  const frame = useRef<HTMLDivElement>(null);
  const size = useSize(frame);
  const corner = useMemo(() => (moving ? cornerOf(moving) : null), [moving]);
  const layout = useMemo(() => {
    if (!moving || !size || !corner) return null;
    const beside = size.width < FIGURES_INSIDE_PIXELS ? null : layOutPath(moving, size, corner);
    return beside && isCornerFree(beside, corner) ? beside : layOutPath(moving, size);
  }, [moving, size, corner]);
  const figuresInside = layout?.corner !== null;
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
    <>
      <div className="workplace">
        <section className="path" aria-labelledby="path-heading">
          <PathHead />
          <div className="path-stage">
            <div className="path-frame" ref={frame}>
              {layout && state && (
                <PathPicture layout={layout} state={state} year={year} onHover={setHoveredYear} onPin={pin} />
              )}
            </div>
            <div
              className="year-figures"
              data-inside={figuresInside}
              style={
                layout ? { insetInlineEnd: layout.size.width - layout.plot.right + READOUT_GAP } : undefined
              }
            >
              {state && <YearReadout state={state} year={year} />}
            </div>
          </div>
          <LastChange onReplay={replay} />
          {children}
        </section>
        {levers}
      </div>
      <div className="path-more">
        <div>
          <PathNotes />
          {state && <SeriesTable state={state} />}
        </div>
        <Suspense fallback={<div className="downloads downloads-waiting" />}>
          <Downloads stateNow={stateNow} />
        </Suspense>
      </div>
    </>
  );
}

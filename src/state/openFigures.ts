import { createStore } from 'zustand/vanilla';
import type { Scenario } from '../engine/scenario.ts';
import { type FigureAddress, writeFigure } from '../schema/figureAddress.ts';

/** The figure that is open, and the way to it. */
export interface OpenFiguresState {
  /** From the first that was opened to the one that is open now; empty where none is. */
  readonly trail: readonly FigureAddress[];
  /** The number as it stood where it was pressed; null where it is worked out anew. */
  readonly told: ToldNumber | null;
}

/** A number of an analysis, as it was found for a scenario. */
export interface ToldNumber {
  readonly text: string;
  readonly scenario: Scenario;
}

/** Holds which number the reader has opened, and through which others. */
export function createOpenFigures(initial: FigureAddress | null) {
  const store = createStore<OpenFiguresState>()(() => ({
    trail: initial ? [initial] : [],
    told: null,
  }));
  const isSame = (one: FigureAddress, other: FigureAddress) => writeFigure(one) === writeFigure(other);
  return {
    store,

    /** Opens a figure from the page, as the start of a new trail. */
    open(figure: FigureAddress, told: ToldNumber | null = null): void {
      store.setState({ trail: [figure], told });
    },

    /** Goes from the open figure to another; to one that is on the trail it goes back. */
    follow(figure: FigureAddress): void {
      const { trail } = store.getState();
      const at = trail.findIndex((each) => isSame(each, figure));
      store.setState({ trail: at === -1 ? [...trail, figure] : trail.slice(0, at + 1) });
    },

    /** Shows the open quantity in another year, in its place on the trail. */
    turnTo(year: number): void {
      const { trail } = store.getState();
      const last = trail.at(-1);
      if (!last || !('year' in last)) return;
      store.setState({ trail: [...trail.slice(0, -1), { ...last, year }] });
    },

    close(): void {
      store.setState({ trail: [] });
    },
  };
}

export type OpenFigures = ReturnType<typeof createOpenFigures>;

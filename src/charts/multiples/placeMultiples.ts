import { type Domain, type DrawnSeries, type Lines, placeLines } from '../lines/placeLines.ts';
import { wrapWords } from '../wrapWords.ts';

/** A small picture to place. */
export interface Multiple {
  readonly id: string;
  readonly label: string;
  readonly series: readonly DrawnSeries[];
}

/** A small picture in its place. */
export interface PlacedMultiple {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  /** Its name, as many lines as it takes. */
  readonly title: readonly string[];
  readonly lines: Lines;
}

/** Small pictures side by side, all on the same axes. */
export interface Multiples {
  readonly height: number;
  readonly multiples: readonly PlacedMultiple[];
}

const LEAST_WIDTH = 232;
const LEAST_COLUMNS = 2;
const MOST_COLUMNS = 5;
const GAP_PIXELS = 20;
const PICTURE_HEIGHT = 150;
const TITLE_LINE_PIXELS = 18;
const LETTER_PIXELS = 7.8;
const TICKS = 3;

/** Places small pictures in rows, as many in each as have room. */
export function placeMultiples(pictures: readonly Multiple[], domain: Domain, width: number): Multiples {
  const fitting = Math.floor((width + GAP_PIXELS) / (LEAST_WIDTH + GAP_PIXELS));
  const columns = Math.min(MOST_COLUMNS, Math.max(LEAST_COLUMNS, fitting));
  const size = { width: (width - (columns - 1) * GAP_PIXELS) / columns, height: PICTURE_HEIGHT };
  const titles = pictures.map(({ label }) => wrapWords(label, Math.floor(size.width / LETTER_PIXELS)));
  const titleHeight = TITLE_LINE_PIXELS * Math.max(1, ...titles.map((title) => title.length));
  const rowHeight = titleHeight + PICTURE_HEIGHT + GAP_PIXELS;
  return {
    height: Math.ceil(pictures.length / columns) * rowHeight,
    multiples: pictures.map(({ id, series }, at) => ({
      id,
      x: (at % columns) * (size.width + GAP_PIXELS),
      y: Math.floor(at / columns) * rowHeight + titleHeight,
      title: titles[at] ?? [],
      lines: placeLines(series, domain, size, { beside: 0, ticks: TICKS }),
    })),
  };
}

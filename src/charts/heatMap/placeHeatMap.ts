import type { Position } from '../../analysis/axis.ts';
import { type Band, type Bands, bandsOf } from './bands.ts';
import { goalLine, type Piece } from './goalLine.ts';
import { type PlacedAxis, placeAxis } from './placeAxis.ts';
import type { Box } from './placeBeside.ts';

/** What a map of two axes shows. */
export interface HeatMapData {
  readonly x: readonly Position[];
  readonly y: readonly Position[];
  /** Tonnes above the goal, one column for each position of x. */
  readonly missed: readonly (readonly number[])[];
  /** For each position of x where along y the goal just holds; null for nowhere. */
  readonly line: readonly (number | null)[];
}

/** A cell by its positions on the axes. */
export interface Cell {
  readonly column: number;
  readonly row: number;
}

/** Everything that has a place in the picture. */
export interface PlacedHeatMap {
  readonly plot: Box;
  readonly x: PlacedAxis;
  readonly y: PlacedAxis;
  readonly bands: Bands;
  /** One shape for all cells of a band. */
  readonly shapes: readonly (Band & { readonly shape: string })[];
  readonly pieces: readonly Piece[];
}

const GAP_PIXELS = 10;
const TOP_PIXELS = 2;
const BOTTOM_PIXELS = 26;
const LEAST_NEVER = { wide: 36, high: 22 };

/** Places cells, the line on which the goal just holds, and the scales. @param beside room for words at the left */
export function placeHeatMap(
  { x, y, missed, line }: HeatMapData,
  size: { readonly width: number; readonly height: number },
  beside: number,
): PlacedHeatMap {
  const plot = { left: beside, top: TOP_PIXELS, right: size.width, bottom: size.height - BOTTOM_PIXELS };
  const roomFor = (least: number, length: number, count: number) => ({
    gap: GAP_PIXELS,
    never: Math.max(least, length / count),
  });
  const across = placeAxis(
    x,
    [plot.left, plot.right],
    roomFor(LEAST_NEVER.wide, plot.right - plot.left, x.length),
  );
  const up = placeAxis(
    y,
    [plot.bottom, plot.top],
    roomFor(LEAST_NEVER.high, plot.bottom - plot.top, y.length),
  );
  const bands = bandsOf(missed.flat());
  const shapes = new Map<string, Band & { shape: string }>();
  across.spans.forEach((column, at) => {
    up.spans.forEach((row, other) => {
      const band = bands.bandOf(missed[at]?.[other] ?? Number.NaN);
      const key = `${band.side} ${band.level}`;
      const drawn = shapes.get(key) ?? { ...band, shape: '' };
      drawn.shape += `M${column.from} ${row.from}H${column.to}V${row.to}H${column.from}Z`;
      shapes.set(key, drawn);
    });
  });
  const drawnOut = <Item>(items: readonly Item[]): readonly Item[] => [
    ...items.slice(0, 1),
    ...items,
    ...items.slice(-1),
  ];
  const middles = (axis: PlacedAxis): readonly number[] => axis.spans.map(({ middle }) => middle);
  // Between the two settings of a switch there is nothing, so the line keeps to the middle.
  const isSwitch = [x, y].some(([first, last, ...more]) => first === 0 && last === 1 && more.length === 0);
  const signs = missed.map((column) => column.map((above) => (isSwitch ? (above <= 0 ? -1 : 1) : above)));
  const pieces = goalLine({
    xs: [plot.left, ...middles(across), plot.right],
    ys: [plot.bottom, ...middles(up), plot.top],
    values: drawnOut(signs.map(drawnOut)),
    exact: drawnOut(line.map((at) => (at === null || isSwitch ? null : up.placeOf(at)))),
  });
  return { plot, x: across, y: up, bands, shapes: [...shapes.values()], pieces };
}

/** The cell at a place, also where a finger has left the picture. */
export function cellAt({ x, y }: PlacedHeatMap, [left, top]: readonly [number, number]): Cell {
  return { column: nearest(x, left), row: nearest(y, top) };
}

/** The cell in which a position lies. */
export function cellOf({ x, y }: PlacedHeatMap, standing: { x: Position; y: Position }): Cell {
  return { column: nearest(x, x.placeOf(standing.x)), row: nearest(y, y.placeOf(standing.y)) };
}

function nearest({ spans }: PlacedAxis, place: number): number {
  const away = spans.map(({ from, to }) => Math.max(from - place, place - to, 0));
  return away.indexOf(Math.min(...away));
}

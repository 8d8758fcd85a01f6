import { type KeyboardEvent, type PointerEvent, useState } from 'react';
import { type Cell, cellAt, type PlacedHeatMap } from '../../../charts/heatMap/placeHeatMap.ts';

/** Which cell is read, and how it is moved. */
export interface MapCursor {
  /** Pointed at, or else chosen; null before anyone has read the map. */
  readonly cell: Cell | null;
  /** The cell that stays when the pointer has gone. */
  readonly chosen: Cell | null;
  /** True once the keyboard has moved it, and as long as the map has the focus. */
  readonly spoken: boolean;
  readonly handlers: {
    onPointerMove(event: PointerEvent<Element>): void;
    onPointerDown(event: PointerEvent<Element>): void;
    onPointerLeave(): void;
    onKeyDown(event: KeyboardEvent): void;
    onFocus(): void;
    onBlur(): void;
  };
}

/** @param start cell from which the keyboard sets out */
export function useMapCursor(placed: PlacedHeatMap | null, start: Cell | null): MapCursor {
  const [pointed, setPointed] = useState<Cell | null>(null);
  const [chosen, setChosen] = useState<Cell | null>(null);
  const [spoken, setSpoken] = useState(false);
  const within = (cell: Cell | null): Cell | null =>
    cell && placed && cell.column < placed.x.spans.length && cell.row < placed.y.spans.length ? cell : null;
  const under = (event: PointerEvent<Element>): Cell | null => {
    const { left, top } = event.currentTarget.getBoundingClientRect();
    return placed && cellAt(placed, [event.clientX - left, event.clientY - top]);
  };
  const same = (cell: Cell | null) => (before: Cell | null) =>
    before?.column === cell?.column && before?.row === cell?.row ? before : cell;
  const onKeyDown = (event: KeyboardEvent): void => {
    const from = within(chosen) ?? start;
    if (!placed || !from) return;
    const [right, top] = [placed.x.spans.length - 1, placed.y.spans.length - 1];
    const { column, row } = from;
    const targets: Partial<Record<string, Cell>> = {
      ArrowRight: { column: Math.min(right, column + 1), row },
      ArrowLeft: { column: Math.max(0, column - 1), row },
      ArrowUp: { column, row: Math.min(top, row + 1) },
      ArrowDown: { column, row: Math.max(0, row - 1) },
      Home: { column: 0, row },
      End: { column: right, row },
      PageUp: { column, row: top },
      PageDown: { column, row: 0 },
    };
    const to = targets[event.key];
    if (!to) return;
    event.preventDefault();
    setPointed(null);
    setSpoken(true);
    setChosen(to);
  };
  return {
    cell: within(pointed) ?? within(chosen),
    chosen: within(chosen),
    spoken,
    handlers: {
      onPointerMove: (event) => {
        const cell = under(event);
        setPointed(same(cell));
        // A finger that has gone points at nothing any more; what it read last stays.
        if (event.pointerType !== 'mouse') setChosen(same(cell));
      },
      onPointerDown: (event) => {
        setSpoken(false);
        setChosen(same(under(event)));
      },
      onPointerLeave: () => setPointed(null),
      onKeyDown,
      onFocus: () => setChosen((before) => within(before) ?? start),
      onBlur: () => setSpoken(false),
    },
  };
}

import type { Piece, Place } from './goalLine.ts';

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const APART_PIXELS = 6;

/** A word's box beside a place, where it fits best: within the picture, on no other word and on no line. */
export function placeBeside(
  places: readonly Place[],
  word: { readonly width: number; readonly height: number },
  within: Box,
  others: readonly Box[],
  pieces: readonly Piece[],
): Box | null {
  let best: { readonly box: Box; readonly faults: number } | null = null;
  for (const [x, y] of places) {
    const middle = [x - word.width / 2, x - word.width, x];
    const candidates = [
      ...middle.flatMap((left) => [
        [left, y - APART_PIXELS - word.height],
        [left, y + APART_PIXELS],
      ]),
      [x + APART_PIXELS * 2, y - word.height / 2],
      [x - APART_PIXELS * 2 - word.width, y - word.height / 2],
    ];
    for (const [left = 0, top = 0] of candidates) {
      const box = { left, top, right: left + word.width, bottom: top + word.height };
      const faults =
        (isWithin(box, within) ? 0 : 1000) +
        others.filter((other) => isOver(box, other)).length * 100 +
        pieces.filter((piece) => isOver(box, boxOf(piece))).length;
      if (!best || faults < best.faults) best = { box, faults };
    }
  }
  return best?.box ?? null;
}

const boxOf = ([[x1, y1], [x2, y2]]: Piece): Box => ({
  left: Math.min(x1, x2),
  right: Math.max(x1, x2),
  top: Math.min(y1, y2),
  bottom: Math.max(y1, y2),
});

const isOver = (one: Box, other: Box): boolean =>
  one.left <= other.right && one.right >= other.left && one.top <= other.bottom && one.bottom >= other.top;

const isWithin = (box: Box, { left, top, right, bottom }: Box): boolean =>
  box.left >= left && box.right <= right && box.top >= top && box.bottom <= bottom;

import { dodge } from '../dodge.ts';
import type { Scale } from '../scale.ts';
import type { PathLine, PathPart, PathState } from './pathState.ts';

/** A label beside the place it belongs to. */
export interface PlacedLabel {
  readonly id: string;
  readonly y: number;
  /** Where the thing itself is. */
  readonly anchor: number;
}

/** Names beside the picture. */
export interface PathLabels {
  /** Names of the parts: left of areas, right of lines. */
  readonly partLabels: readonly PlacedLabel[];
  /** Names of the totals, right of their lines. */
  readonly lineLabels: readonly PlacedLabel[];
  /** Places right of the picture that a name takes up, from and to. */
  readonly takenRight: readonly (readonly [number, number])[];
}

export const NO_LABELS: PathLabels = { partLabels: [], lineLabels: [], takenRight: [] };

/** Letters of a total's name that are drawn; a longer one is cut, and whole in the figures beside. */
const NAME_LETTERS = 24;
const LETTER_PIXELS = 6.9;
const BOLD_LETTER_PIXELS = 7.7;
/** Room for the first year, and for the strokes between names and picture. */
const FIRST_YEAR_PIXELS = 48;
const STROKE_PIXELS = 38;
const NO_NAMES_PIXELS = 24;

/** A total's name as far as it is drawn. */
export const drawnName = (label: string): string =>
  label.length > NAME_LETTERS ? `${label.slice(0, NAME_LETTERS - 1).trimEnd()}…` : label;

/** Room that the names need left and right of the picture. */
export function roomBeside({ form, parts, lines }: PathState): {
  readonly left: number;
  readonly right: number;
} {
  const longest = (labels: readonly { readonly label: string }[]) =>
    Math.max(0, ...labels.map(({ label }) => label.length));
  const named = longest(lines.map(({ label }) => ({ label: drawnName(label) }))) * BOLD_LETTER_PIXELS;
  if (form === 'lines') {
    return {
      left: FIRST_YEAR_PIXELS + NO_NAMES_PIXELS,
      right: Math.max(named, longest(parts) * LETTER_PIXELS) + STROKE_PIXELS,
    };
  }
  return {
    left:
      FIRST_YEAR_PIXELS + longest(parts.filter(({ hatched }) => !hatched)) * LETTER_PIXELS + STROKE_PIXELS,
    right: named + NO_NAMES_PIXELS,
  };
}

const PART_LABEL_PIXELS = 17;
const LINE_LABEL_PIXELS = 36;
const HALF_TICK_PIXELS = 9;

/** Names every area where it begins, and every line where it ends. */
export function placeLabels(
  areas: readonly { readonly part: PathPart; readonly middle: number }[],
  partLines: readonly PathPart[],
  lines: readonly PathLine[],
  { top, bottom }: { readonly top: number; readonly bottom: number },
  yOf: Scale,
): PathLabels {
  const range = [top, bottom] as const;
  const endOf = ({ id, values }: { readonly id: string; readonly values: readonly number[] }) =>
    [id, yOf(values.at(-1) ?? 0)] as const;
  const totals = lines.filter(({ kind }) => kind !== 'before').map(endOf);
  const taken = (labels: readonly PlacedLabel[], height: number) =>
    labels.map(({ y }) => [y - height / 2, y + height / 2] as const);
  if (partLines.length > 0) {
    const all = dodged([...totals, ...partLines.map(endOf)], PART_LABEL_PIXELS, range);
    return {
      lineLabels: all.slice(0, totals.length),
      partLabels: all.slice(totals.length),
      takenRight: taken(all, PART_LABEL_PIXELS),
    };
  }
  const middles = areas
    .filter(({ part }) => !part.hatched)
    .map(({ part, middle }) => [part.id, middle] as const);
  const lineLabels = dodged(totals, LINE_LABEL_PIXELS, range);
  return {
    partLabels: dodged(middles, PART_LABEL_PIXELS, range),
    lineLabels,
    takenRight: taken(lineLabels, LINE_LABEL_PIXELS),
  };
}

/** True where the number of a mark at this place covers none of the words. */
export function hasRoom(y: number, taken: PathLabels['takenRight']): boolean {
  return taken.every(([from, to]) => y + HALF_TICK_PIXELS < from || y - HALF_TICK_PIXELS > to);
}

function dodged(
  labels: readonly (readonly [string, number])[],
  gap: number,
  range: readonly [number, number],
): PlacedLabel[] {
  const places = dodge(
    labels.map(([, anchor]) => anchor),
    gap,
    range,
  );
  return labels.map(([id, anchor], at) => ({ id, anchor, y: places[at] ?? anchor }));
}

import { YEARS } from '../../model/years.ts';
import type { Scale } from '../scale.ts';
import type { PathGoal, PathLine } from './pathState.ts';

/** A goal with the place of its mark and of its words. */
export interface PlacedGoal extends PathGoal {
  readonly x: number;
  readonly y: number;
  /** Middle of the words, and the baseline of the last of them. */
  readonly labelX: number;
  readonly labelY: number;
}

const CLEARANCE_PIXELS = 12;
/** The lines fall from left to right, so words a little to the right of the mark keep clear of them. */
const SHIFT_PIXELS = 8;
const LETTER_PIXELS = 7.4;
const TOP_PIXELS = 46;

/** Height of one line of a goal's words. */
export const GOAL_LINE_PIXELS = 18;

/** Upper right corner of the picture that is kept free of words. */
export interface ReservedCorner {
  readonly left: number;
  readonly bottom: number;
}

/** Places the goals' words above every line, inside the picture and outside its reserved corner. */
export function placeGoals(
  goals: readonly PathGoal[],
  lines: readonly PathLine[],
  narrow: boolean,
  width: number,
  reserved: ReservedCorner | null,
  xOf: Scale,
  yOf: Scale,
): readonly PlacedGoal[] {
  const above = (labelX: number, half: number, y: number, missedBy: string | null): number => {
    const highest = highestBetween(labelX - half, labelX + half, lines, xOf, yOf);
    const top = TOP_PIXELS + (missedBy === null ? 0 : GOAL_LINE_PIXELS);
    return Math.max(top, Math.min(y, highest) - CLEARANCE_PIXELS);
  };
  const placed = goals.map((goal): PlacedGoal => {
    const x = xOf(goal.year);
    const half = halfWidth(goal);
    const wanted = narrow ? x : x + SHIFT_PIXELS;
    const y = yOf(goal.value);
    const labelX = Math.max(half, Math.min(wanted, width - half));
    const first = { ...goal, x, y, labelX, labelY: above(labelX, half, y, goal.missedBy) };
    const covered =
      reserved && labelX + half > reserved.left && goalWords(first)[0] < reserved.bottom && x < reserved.left;
    if (!covered) return first;
    const beside = reserved.left - half - CLEARANCE_PIXELS;
    return { ...first, labelX: beside, labelY: above(beside, half, y, goal.missedBy) };
  });
  return placed.map((goal, at) => placed.slice(at + 1).reduce(clearOf, goal));
}

/** Lifts a goal's words above another's where both would stand in one place. */
function clearOf(goal: PlacedGoal, other: PlacedGoal): PlacedGoal {
  const [top, bottom] = goalWords(goal);
  const [otherTop, otherBottom] = goalWords(other);
  const apart = Math.abs(goal.labelX - other.labelX) > halfWidth(goal) + halfWidth(other);
  return apart || bottom < otherTop || top > otherBottom ? goal : { ...goal, labelY: otherTop - 6 };
}

const halfWidth = ({ label, missedBy }: PathGoal): number =>
  (Math.max(label.length, missedBy?.length ?? 0) * LETTER_PIXELS) / 2;

/** Place of the highest line between two places. */
function highestBetween(
  left: number,
  right: number,
  lines: readonly PathLine[],
  xOf: Scale,
  yOf: Scale,
): number {
  const under = YEARS.flatMap((year, at) => (xOf(year + 1) > left && xOf(year - 1) < right ? [at] : []));
  const places = lines.flatMap(({ values }) => under.map((at) => yOf(values[at] ?? 0)));
  return Math.min(...places, Number.POSITIVE_INFINITY);
}

/** Top and bottom of a goal's words. */
export function goalWords({ labelY, missedBy }: PlacedGoal): readonly [number, number] {
  return [labelY - GOAL_LINE_PIXELS * (missedBy === null ? 1 : 2), labelY + 4];
}

import { TOTAL_QUANTITY } from '../model/breakdowns.ts';
import { type Axis, axisAlong, type Position, positionIn } from './axis.ts';
import { changeOf, computeChanges } from './changes.ts';
import { computeDelayMap, type DelayMap, leverNamed } from './delayMap.ts';
import { firstGoal } from './goals.ts';
import { isDate, settingsAt, settingsOfBoth } from './lateness.ts';
import type { Subject } from './subject.ts';
import { type Threshold, thresholdOf } from './threshold.ts';
import { stepsOf } from './track.ts';

/** The map of two levers, with where the goal holds as the scenario is, and where the first one never comes. */
export interface LeverMap extends DelayMap {
  /** Where the scenario stands. */
  readonly standing: { readonly x: Position; readonly y: Position };
  /** For which settings of x the goal holds, y being as in the scenario. */
  readonly alongX: Threshold;
  /** For which settings of y, x being as in the scenario. */
  readonly alongY: Threshold;
  /** For which settings of y, x never coming; null where x is no date. */
  readonly whenNever: Threshold | null;
}

const MOST_CELLS = 1600;
const MOST_POSITIONS = 50;

/** Totals that differ by less are the same. */
const SAME_TONNES = 1e-6;

/**
 * Computes the map of two levers in positions that mean something.
 *
 * @param inputs the scenario, in the layout's order
 * @throws RangeError when a lever is unknown
 */
export function computeLeverMap(subject: Subject, inputs: Float64Array, x: string, y: string): LeverMap {
  const settingOf = (id: string): number => inputs[subject.index.inputAt(id)] ?? Number.NaN;
  const [across, up] = [leverNamed(subject, x), leverNamed(subject, y)];
  const [acrossAxis, upAxis] = axesOf(subject, inputs, x, y);
  const map = computeDelayMap(subject, inputs, acrossAxis, upAxis);
  const standing = { x: positionIn(across, settingOf), y: positionIn(up, settingOf) };
  const along = (lever: typeof across, axis: Axis, other: string, position: Position): Threshold => {
    const { missed2030, line } = computeDelayMap(
      subject,
      inputs,
      { lever: other, positions: [position] },
      axis,
    );
    return thresholdOf(lever, missed2030[0] ?? [], line[0] ?? { at: null, holds: 'nowhere' });
  };
  return {
    ...map,
    standing,
    alongX: along(across, acrossAxis, y, standing.y),
    alongY: along(up, upAxis, x, standing.x),
    whenNever: isDate(across) ? along(up, upAxis, x, 'never') : null,
  };
}

/**
 * Axes of two levers, as fine as the number of cells allows.
 *
 * A date's axis ends where a later one changes nothing any more, but not before the date of the scenario.
 */
function axesOf(subject: Subject, inputs: Float64Array, x: string, y: string): readonly [Axis, Axis] {
  const [across, up] = [leverNamed(subject, x), leverNamed(subject, y)];
  const ends = [endOf(subject, inputs, x, y), endOf(subject, inputs, y, x)] as const;
  let most = MOST_POSITIONS;
  for (;;) {
    const axes = [axisAlong(across, most, ends[0]), axisAlong(up, most, ends[1])] as const;
    if (axes[0].positions.length * axes[1].positions.length <= MOST_CELLS) return axes;
    most -= 1;
  }
}

/** The last date that matters for the first goal's year, wherever the other lever stands. */
function endOf(subject: Subject, inputs: Float64Array, id: string, otherId: string): number {
  const [lever, other] = [leverNamed(subject, id), leverNamed(subject, otherId)];
  if (!isDate(lever)) return lever.max;
  const steps = stepsOf(lever);
  const elsewhere = [{}, settingsAt(other, other.min), settingsAt(other, other.max)];
  const changes = elsewhere.flatMap((others) =>
    steps.map((step) => changeOf(subject, settingsOfBoth(settingsAt(lever, step), others))),
  );
  const { facts, variations } = subject;
  const column = variations.output(TOTAL_QUANTITY.residual, { year: firstGoal(facts).year });
  const totals = new Float64Array(changes.length);
  computeChanges(subject, inputs, changes, (change, member) => {
    totals[change] = column[member] ?? Number.NaN;
  });
  const isLast = (at: number): boolean =>
    elsewhere.every((_, row) => {
      const [here, last] = [at, steps.length - 1].map((step) => totals[row * steps.length + step] ?? 0);
      return Math.abs((here ?? 0) - (last ?? 0)) < SAME_TONNES;
    });
  const lastMoving = steps.findLastIndex((_, at) => !isLast(at));
  const own = positionIn(lever, (each) => inputs[subject.index.inputAt(each)] ?? Number.NaN);
  // Where no date matters at all there is nothing to leave out.
  if (lastMoving < 0) return lever.max;
  return Math.max(steps[lastMoving + 1] ?? lever.max, own === 'never' ? lever.min : own);
}

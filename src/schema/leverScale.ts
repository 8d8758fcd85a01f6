import { monthStart } from './leverText.ts';
import type { PageLever } from './pageMunicipality.ts';

const MONTHS_A_YEAR = 12;

/** Number of steps from one end of a lever's track to the other. */
export function stepCount({ min, max, step }: PageLever): number {
  return Math.round((max - min) / step);
}

/** Place of a value on the track, in steps from its start; between two steps for a value that is on none. */
export function stepOf({ min, step }: PageLever, value: number): number {
  const steps = (value - min) / step;
  const whole = Math.round(steps);
  return Math.abs(steps - whole) < 1e-6 ? whole : steps;
}

/** Value at a step, free of what adding up steps would add. */
export function valueAtStep({ unit, min, step }: PageLever, at: number): number {
  if (unit === 'decimal year') {
    const months = Math.round((min - Math.floor(min)) * MONTHS_A_YEAR) + at;
    return monthStart(Math.floor(min) + Math.floor(months / MONTHS_A_YEAR), months % MONTHS_A_YEAR);
  }
  return Number((min + at * step).toPrecision(12));
}

/** The value of every step, from one end of the track to the other. */
export function positionsOf(lever: PageLever): readonly number[] {
  return Array.from({ length: stepCount(lever) + 1 }, (_, at) => valueAtStep(lever, at));
}

/** True where every value lies on the track of its lever. */
export function areOnTrack(
  levers: ReadonlyMap<string, PageLever>,
  values: Readonly<Record<string, number>>,
): boolean {
  return Object.entries(values).every(([id, value]) => {
    const lever = levers.get(id);
    return lever !== undefined && value >= lever.min && value <= lever.max;
  });
}

/** Place of a value on the track as a share of its length, never outside it. */
export function placeOnTrack({ min, max }: PageLever, value: number): number {
  return Math.max(0, Math.min(1, (value - min) / (max - min)));
}

import type { AnalysisLever } from './facts.ts';

const MONTHS_A_YEAR = 12;

/** Every value a lever's track offers, from its low end to its high one, free of what adding up would add. */
export function stepsOf({
  unit,
  min,
  max,
  step,
}: Pick<AnalysisLever, 'unit' | 'min' | 'max' | 'step'>): readonly number[] {
  return Array.from({ length: Math.floor((max - min) / step + 1e-6) + 1 }, (_, at) => {
    if (unit !== 'decimal year') return Number((min + at * step).toPrecision(12));
    const months =
      Math.round((min - Math.floor(min)) * MONTHS_A_YEAR) + Math.round(at * step * MONTHS_A_YEAR);
    return Math.floor(min) + Math.floor(months / MONTHS_A_YEAR) + (months % MONTHS_A_YEAR) / MONTHS_A_YEAR;
  });
}

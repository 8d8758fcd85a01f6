import type { InputRules } from './scenarioDoor.ts';

interface RuledLever {
  readonly id: string;
  readonly min: number;
  readonly max: number;
  readonly unit: string;
}

interface RuledFigure {
  readonly id: string;
  readonly range?: { readonly low: number; readonly high: number } | null | undefined;
}

/** Units in which only whole numbers mean something. */
const WHOLE_UNITS: ReadonlySet<string> = new Set(['bool', 'year']);

/** Rules for scenarios from outside: levers within their ends, figures within their range, facts not at all. */
export function inputRules(levers: readonly RuledLever[], figures: readonly RuledFigure[]): InputRules {
  return {
    levers: new Map(
      levers.map(({ id, min, max, unit }) => [
        id,
        { minimum: min, maximum: max, ...(WHOLE_UNITS.has(unit) ? { step: 1 } : {}) },
      ]),
    ),
    parameters: new Map(
      figures.flatMap(({ id, range }) => (range ? [[id, { minimum: range.low, maximum: range.high }]] : [])),
    ),
    fixed: new Set(figures.flatMap(({ id, range }) => (range ? [] : [id]))),
  };
}

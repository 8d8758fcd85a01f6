import type { InputRules } from './scenarioDoor.ts';

interface RuledLever {
  readonly id: string;
  readonly min: number;
  readonly max: number;
}

interface RuledFigure {
  readonly id: string;
  readonly range?: { readonly low: number; readonly high: number } | null | undefined;
}

/** Rules for scenarios from outside: levers within their ends, figures within their range, facts not at all. */
export function inputRules(levers: readonly RuledLever[], figures: readonly RuledFigure[]): InputRules {
  return {
    levers: new Map(levers.map(({ id, min, max }) => [id, { minimum: min, maximum: max }])),
    parameters: new Map(
      figures.flatMap(({ id, range }) => (range ? [[id, { minimum: range.low, maximum: range.high }]] : [])),
    ),
    fixed: new Set(figures.flatMap(({ id, range }) => (range ? [] : [id]))),
  };
}

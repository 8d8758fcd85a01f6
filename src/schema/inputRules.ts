import type { Tag } from './municipality/figure.ts';
import type { InputRules } from './scenarioDoor.ts';

interface RuledLever {
  readonly id: string;
  readonly min: number;
  readonly max: number;
  readonly unit: string;
}

interface RuledFigure {
  readonly id: string;
  readonly tag: Tag;
  readonly range?: { readonly low: number; readonly high: number } | null | undefined;
}

/** Units in which only whole numbers mean something. */
const WHOLE_UNITS: ReadonlySet<string> = new Set(['bool', 'year']);

/**
 * Where a scenario may set a figure; null for a fact. What is reported is a fact, also where its range tells how
 * uncertain it is.
 */
export function settableRange<Range>(figure: {
  readonly tag: Tag | null;
  readonly range?: Range | null | undefined;
}): Range | null {
  return figure.tag === 'reported' ? null : (figure.range ?? null);
}

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
      figures.flatMap((figure) => {
        const range = settableRange(figure);
        return range ? [[figure.id, { minimum: range.low, maximum: range.high }]] : [];
      }),
    ),
    fixed: new Set(figures.flatMap((figure) => (settableRange(figure) ? [] : [figure.id]))),
  };
}

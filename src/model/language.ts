/** The small language in which the model is written, and the shape of one equation. */

/** A text in both languages of the app. */
export interface BilingualText {
  readonly da: string;
  readonly en: string;
}

/** Where an equation comes from, and whether it follows from that or was chosen for this model. */
export interface EquationSource extends BilingualText {
  readonly tag: 'derived' | 'assumed';
}

/**
 * One equation of the model. The kernel, the documentation and the tests all come from this record.
 *
 * `expression` is a mathjs expression over levers, figures, other equations, `year`, `baseYear`, unit
 * names (`2030 yr`, `1000 kWh / MWh`) and the language's functions; see {@link LANGUAGE_FUNCTIONS}.
 */
export interface Equation {
  /** Name by which other equations refer to the quantity. */
  readonly id: string;
  /** Unit of the value, e.g. `t/yr`; `1` for a share. */
  readonly unit: string;
  readonly label: BilingualText;
  /** Why the equation is as it is. */
  readonly note: BilingualText;
  readonly source: EquationSource;
  readonly expression: string;
  /** Value in the base year; required when the expression looks at last year's value. */
  readonly initial?: string;
}

/** A named shorthand with arguments. The compiler writes it out wherever it is used. */
export interface Shorthand {
  readonly id: string;
  readonly parameters: readonly string[];
  readonly expression: string;
  readonly note: BilingualText;
}

/** A part of the model that is read as one page. */
export interface Sector {
  readonly id: string;
  readonly label: BilingualText;
  readonly equations: readonly Equation[];
}

/** Functions of the language with the number of arguments each takes. */
export const LANGUAGE_FUNCTIONS = {
  /** `clamp(x, low, high)`: x, but never outside low to high. */
  clamp: { minimum: 3, maximum: 3 },
  /** `compound(rate, duration)`: (1 + rate) to the power of the duration in years. */
  compound: { minimum: 2, maximum: 2 },
  /** `expit(x)`: the logistic function, inverse of `logit`. */
  expit: { minimum: 1, maximum: 1 },
  /** `lerp(x, x1, y1, x2, y2, ...)`: piecewise linear through the points, constant outside them. */
  lerp: { minimum: 5, maximum: 21 },
  /** `logit(share)`: logarithm of the odds. */
  logit: { minimum: 1, maximum: 1 },
  max: { minimum: 2, maximum: 8 },
  min: { minimum: 2, maximum: 8 },
  /** `previous(quantity)`: the quantity's value one year earlier. */
  previous: { minimum: 1, maximum: 1 },
} as const;

export type LanguageFunction = keyof typeof LANGUAGE_FUNCTIONS;

/** Names of units that may stand in an expression; as numbers they are all one. */
export const UNIT_NAMES = ['yr', 'kWh', 'MWh'] as const;

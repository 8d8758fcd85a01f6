/** Where something stands in a formula, in characters from its beginning. */
export interface Place {
  readonly offset: number;
  readonly length: number;
}

/** Only the place, since a token holds more. */
export const placeOf = ({ offset, length }: Place): Place => ({ offset, length });

/** From the beginning of one place to the end of another. */
export const placeFrom = ({ offset }: Place, last: Place): Place => ({
  offset,
  length: last.offset + last.length - offset,
});

/** What is wrong with a formula, and where; ready to be told in words. */
export type FormulaProblem = { readonly place: Place } & (
  | { readonly code: 'empty' | 'unclosed' | 'unexpectedEnd' | 'roundDigits' | 'needsComparison' }
  | { readonly code: 'tooLong' | 'tooManyParts' | 'tooDeep'; readonly limit: number }
  /** A character that no formula holds. */
  | { readonly code: 'badSign'; readonly text: string }
  | { readonly code: 'badNumber'; readonly text: string }
  /** `12,5` where only a point sets off decimals. */
  | { readonly code: 'decimalComma'; readonly text: string; readonly suggestion: string }
  /** `48.000`, which a Dane may mean as thousands; no fraction where it can only be thousands. */
  | {
      readonly code: 'thousands';
      readonly text: string;
      readonly whole: string;
      readonly fraction: string | null;
    }
  | {
      readonly code: 'unknownName' | 'unknownFunction';
      readonly text: string;
      readonly near: readonly string[];
    }
  /** A name that stands as a function, or the other way round. */
  | { readonly code: 'notFunction' | 'functionAlone'; readonly text: string }
  | { readonly code: 'missingOperator'; readonly before: string; readonly text: string }
  | { readonly code: 'unexpected'; readonly text: string }
  | {
      readonly code: 'argumentCount';
      readonly text: string;
      readonly given: number;
      readonly minimum: number;
      readonly maximum: number;
    }
  /** Units that cannot stand together; `1` is a number without unit. */
  | { readonly code: 'mixedUnits'; readonly text: string; readonly unit: string; readonly other: string }
  /** A written number beside a quantity with a unit, in a sum. */
  | { readonly code: 'plainNumber'; readonly text: string; readonly unit: string }
  | { readonly code: 'needsPlain'; readonly text: string; readonly unit: string }
  | { readonly code: 'powerOfUnit'; readonly unit: string }
  | { readonly code: 'tooSlow'; readonly seconds: number }
);

/** A formula that was refused. */
export class RefusedFormula extends Error {
  override readonly name = 'RefusedFormula';

  constructor(readonly problem: FormulaProblem) {
    super(`${problem.code} at character ${problem.place.offset + 1}`);
  }
}

import { FORMULA_FUNCTIONS } from '../indicators/names.ts';
import type { FormulaProblem } from '../indicators/problem.ts';

/** Everything that may stand in the sentence of a problem; empty where it does not. */
type FormulaValues = Record<
  | 'text'
  | 'near'
  | 'unit'
  | 'other'
  | 'limit'
  | 'suggestion'
  | 'whole'
  | 'minimum'
  | 'maximum'
  | 'given'
  | 'seconds'
  | 'position'
  | 'sentence',
  string
> & {
  /** How many names are near, or 0 where there is only one number to tell. */
  readonly count: number;
};

/** How the parts of a sentence are put. */
export interface FormulaWords {
  /** Message of the `formulas` part by its key. */
  readonly say: (key: FormulaProblem['code'] | 'at' | 'plain', values: FormulaValues) => string;
  /** A unit text of the model as the reader knows it. */
  readonly unitOf: (unit: string) => string;
  /** Joins what may be meant: `total or cars`. */
  readonly either: (names: readonly string[]) => string;
}

const NOTHING: FormulaValues = {
  ...{
    text: '',
    near: '',
    unit: '',
    other: '',
    limit: '',
    suggestion: '',
    whole: '',
    minimum: '',
    maximum: '',
  },
  ...{ given: '', seconds: '', position: '', sentence: '', count: 0 },
};

/** Problems of the whole formula, which have no place worth telling. */
const OF_THE_WHOLE: readonly FormulaProblem['code'][] = ['empty', 'tooLong', 'tooManyParts', 'tooSlow'];

/** Tells a problem of a formula: where it is, what is wrong, and what is allowed. */
export function formulaSentence(problem: FormulaProblem, words: FormulaWords): string {
  const sentence = words.say(problem.code, { ...NOTHING, ...valuesOf(problem, words) });
  if (OF_THE_WHOLE.includes(problem.code)) return sentence;
  return words.say('at', { ...NOTHING, position: String(problem.place.offset + 1), sentence });
}

function valuesOf(problem: FormulaProblem, { say, unitOf, either }: FormulaWords): Partial<FormulaValues> {
  const unit = (text: string): string => (text === '1' ? say('plain', NOTHING) : unitOf(text));
  switch (problem.code) {
    case 'tooLong':
    case 'tooManyParts':
    case 'tooDeep':
      return { limit: String(problem.limit) };
    case 'thousands': {
      const { text, whole, fraction } = problem;
      return { text, whole, suggestion: fraction ?? '', count: fraction === null ? 0 : 1 };
    }
    case 'unknownName':
      return { text: problem.text, near: either(problem.near), count: problem.near.length };
    case 'unknownFunction': {
      const { text, near } = problem;
      const told = near.length > 0 ? either(near) : Object.keys(FORMULA_FUNCTIONS).join(', ');
      return { text, near: told, count: near.length };
    }
    case 'missingOperator':
      return { text: problem.text, other: problem.before };
    case 'argumentCount': {
      const { text, given, minimum, maximum } = problem;
      const told = { given: String(given), minimum: String(minimum), maximum: String(maximum) };
      return { text, ...told, count: maximum - minimum };
    }
    case 'mixedUnits':
      return { text: problem.text, unit: unit(problem.unit), other: unit(problem.other) };
    case 'plainNumber':
    case 'needsPlain':
      return { text: problem.text, unit: unit(problem.unit) };
    case 'powerOfUnit':
      return { unit: unit(problem.unit) };
    case 'tooSlow':
      return { seconds: String(problem.seconds) };
    case 'decimalComma':
      return { text: problem.text, suggestion: problem.suggestion };
    default:
      return 'text' in problem ? { text: problem.text } : {};
  }
}

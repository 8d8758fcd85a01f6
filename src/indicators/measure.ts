import { type Formula, isComparison } from './formula.ts';
import { type FormulaProblem, RefusedFormula } from './problem.ts';
import { fits, multiply, PLAIN, readUnit, rootOf, type Unit, writeUnit } from './units.ts';

/**
 * Unit of a part of a formula. What is written with numbers alone may take the unit of what it is compared with,
 * and nothing has any unit.
 */
type Measure = Unit | 'written' | 'nothing';

const unitOf = (measure: Measure): Unit => (typeof measure === 'string' ? PLAIN : measure);

/** What is written with numbers alone and means a number without unit, or has none. */
const isPlain = (measure: Measure): boolean => fits(unitOf(measure), PLAIN);

/**
 * Works out the unit of a formula.
 *
 * @param known unit texts of the model, in which the unit is written where it can be
 * @returns a unit text as the model has them, `t/yr`; `1` for a plain number
 * @throws RefusedFormula where units do not fit
 */
export function unitOfFormula(formula: Formula, known: readonly string[]): string {
  const write = (measure: Measure): string => writeUnit(unitOf(measure), known);
  return write(measure(formula, write));
}

function refuse(problem: FormulaProblem): never {
  throw new RefusedFormula(problem);
}

function measure(formula: Formula, write: (measure: Measure) => string): Measure {
  const inner = (part: Formula): Measure => measure(part, write);

  const plain = (part: Formula, text: string): Measure => {
    const found = inner(part);
    return isPlain(found)
      ? found
      : refuse({ code: 'needsPlain', text, unit: write(found), place: part.place });
  };

  const same = (parts: readonly Formula[], text: string, isSum = false): Measure => {
    const measures = parts.map(inner);
    const unit = measures.find((each) => typeof each !== 'string');
    if (unit === undefined) return measures.includes('written') ? 'written' : 'nothing';
    measures.forEach((other, at) => {
      const place = parts[at]?.place ?? formula.place;
      if (other === 'written' && isSum && !isPlain(unit)) {
        refuse({ code: 'plainNumber', text, unit: write(unit), place });
      }
      if (typeof other !== 'string' && !fits(unit, other)) {
        refuse({ code: 'mixedUnits', text, unit: write(unit), other: write(other), place });
      }
    });
    return unit;
  };

  switch (formula.kind) {
    case 'number':
      return formula.value === 0 ? 'nothing' : 'written';
    case 'name':
      return readUnit(formula.name.unit);
    case 'negate':
      return inner(formula.argument);
    case 'choose': {
      const { test, yes, no } = formula;
      if (test.kind !== 'operate' || !isComparison(test.operator)) {
        refuse({ code: 'needsComparison', place: test.place });
      }
      inner(test);
      return same([yes, no], '? :');
    }
    case 'operate':
      return measureOperation(formula, { inner, plain, same, write });
    case 'call':
      return measureCall(formula, { inner, plain, same });
  }
}

interface Parts {
  readonly inner: (part: Formula) => Measure;
  readonly plain: (part: Formula, text: string) => Measure;
  readonly same: (parts: readonly Formula[], text: string, isSum?: boolean) => Measure;
}

function measureOperation(
  { operator, left, right }: Extract<Formula, { kind: 'operate' }>,
  { inner, plain, same, write }: Parts & { readonly write: (measure: Measure) => string },
): Measure {
  if (operator === '+' || operator === '-') return same([left, right], operator, true);
  if (isComparison(operator)) {
    same([left, right], operator);
    return PLAIN;
  }
  const first = inner(left);
  if (operator === '^') {
    if (isPlain(first)) return together(first, plain(right, operator));
    const power = wholeNumber(right);
    return power === null
      ? refuse({ code: 'powerOfUnit', unit: write(first), place: right.place })
      : multiply(PLAIN, unitOf(first), power);
  }
  const second = inner(right);
  if (typeof first === 'string' && typeof second === 'string') return together(first, second);
  return multiply(unitOf(first), unitOf(second), operator === '*' ? 1 : -1);
}

function measureCall(call: Extract<Formula, { kind: 'call' }>, { inner, plain, same }: Parts): Measure {
  const { function: name, arguments: parts } = call;
  const [first] = parts;
  if (!first) return PLAIN;
  switch (name) {
    case 'clamp':
    case 'max':
    case 'min':
      return same(parts, name);
    case 'abs':
    case 'round':
      return inner(first);
    case 'exp':
    case 'log':
      return together(plain(first, name), 'written');
    case 'sqrt': {
      const found = inner(first);
      return typeof found === 'string' ? found : (rootOf(found) ?? plain(first, name));
    }
  }
}

/** What two parts without unit make. */
function together(one: Measure, other: Measure): Measure {
  return typeof one === 'string' && typeof other === 'string' ? 'written' : PLAIN;
}

/** Highest power of a unit. */
const MOST_POWER = 9;

/** A small power that is written out; null for anything else. */
function wholeNumber(formula: Formula): number | null {
  if (formula.kind === 'negate') {
    const whole = wholeNumber(formula.argument);
    return whole === null ? null : -whole;
  }
  const fine = formula.kind === 'number' && Number.isInteger(formula.value) && formula.value <= MOST_POWER;
  return fine ? formula.value : null;
}

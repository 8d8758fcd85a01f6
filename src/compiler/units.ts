import type { Unit } from 'mathjs';
import type { Expression } from '../model/expression.ts';
import { mathematics } from './mathematics.ts';
import { ModelError } from './modelError.ts';

/** What stands between the slashes of a unit text, and the mathjs unit that it means. */
const TOKENS: Readonly<Record<string, string>> = {
  '1': '',
  bool: '',
  count: '',
  'decimal year': 'year',
  h: 'hour',
  ha: 'hectare',
  kWh: 'kWh',
  km: 'km',
  MW: 'MW',
  MWh: 'MWh',
  MWp: 'megawattPeak',
  t: 'tonneCO2e',
  year: 'year',
  yr: 'year',
};

/** Dimension and scale: a mathjs unit, or a plain number where no dimension is left. */
type Dimension = Unit | number;

/** Null where the value is zero or missing and fits any unit. */
type Measure = Dimension | null;

function asDimension(product: unknown): Dimension {
  return mathematics.isUnit(product) ? product : Number(product);
}

const multiply = (left: Dimension, right: Dimension): Dimension =>
  asDimension(mathematics.multiply(left, right));
const divide = (left: Dimension, right: Dimension): Dimension => asDimension(mathematics.divide(left, right));

/** Value in base units: kWh and MWh have one dimension, but differ here. */
const scaleOf = (dimension: Dimension): number =>
  typeof dimension === 'number' ? dimension : Number(dimension.value);

function fits(left: Dimension, right: Dimension): boolean {
  const sameBase =
    typeof left === 'number' || typeof right === 'number'
      ? typeof left === typeof right
      : left.equalBase(right);
  return sameBase && Math.abs(scaleOf(left) / scaleOf(right) - 1) < 1e-9;
}

/**
 * Reads a unit text such as `MWh/yr` or `t/ha/yr`.
 *
 * @throws ModelError when a part of it is not a known unit
 */
export function readUnit(text: string, owner: string): Dimension {
  const [numerator = '', ...denominators] = text.split('/');
  const read = (token: string): Dimension => {
    const name = TOKENS[token];
    if (name === undefined) {
      throw new ModelError(
        owner,
        `unknown unit "${token}" in "${text}"; known: ${Object.keys(TOKENS).join(', ')}`,
      );
    }
    return name === '' ? 1 : mathematics.unit(1, name);
  };
  return denominators.map(read).reduce(divide, read(numerator));
}

/**
 * Works out the unit of an expression with mathjs' units and checks it against the declared one.
 *
 * @param unitOf declared unit text of every name that may occur
 * @throws ModelError that names the part that does not fit
 */
export function checkUnits(
  expression: Expression,
  declared: string,
  owner: string,
  unitOf: (id: string) => string,
): void {
  const expected = readUnit(declared, owner);
  const found = measure(expression, owner, unitOf);
  if (found !== null && !fits(found, expected)) {
    throw new ModelError(owner, `declared in ${declared}, but the expression gives ${describe(found)}`);
  }
}

/** Units that read better in a message than mathjs' own way of writing them. */
const READABLE = [
  'MWh/yr',
  'kWh/yr',
  't/yr',
  't/MWh',
  'MWh/t',
  'km/yr',
  'kWh/km',
  '1/yr',
  'yr',
  't',
  'MWh',
  'kWh',
  'MW',
];

function describe(dimension: Dimension): string {
  if (typeof dimension === 'number') return 'a plain number';
  return READABLE.find((text) => fits(dimension, readUnit(text, text))) ?? dimension.toString();
}

function measure(expression: Expression, owner: string, unitOf: (id: string) => string): Measure {
  const inner = (part: Expression): Measure => measure(part, owner, unitOf);
  const same = (parts: readonly Expression[], what: string): Measure => {
    const measures = parts.map(inner).filter((unit) => unit !== null);
    const [first = null, ...others] = measures;
    for (const other of others) {
      if (first !== null && !fits(first, other)) {
        throw new ModelError(owner, `${what} mixes ${describe(first)} and ${describe(other)}`);
      }
    }
    return first;
  };
  const plain = (part: Expression, what: string): void => {
    const unit = inner(part);
    if (unit !== null && !fits(unit, 1)) {
      throw new ModelError(owner, `${what} takes a number without unit, not ${describe(unit)}`);
    }
  };
  switch (expression.kind) {
    case 'number':
      return expression.value === 0 || Number.isNaN(expression.value) ? null : 1;
    case 'unit':
      return readUnit(expression.name, owner);
    case 'name':
      return readUnit(unitOf(expression.id), owner);
    case 'negate':
      return inner(expression.argument);
    case 'choose':
      inner(expression.test);
      return same([expression.yes, expression.no], 'the choice');
    case 'operate':
      return measureOperation(expression, owner, inner, same);
    case 'call':
      break;
  }
  const { function: name, arguments: parts } = expression;
  switch (name) {
    case 'clamp':
    case 'max':
    case 'min':
      return same(parts, name);
    case 'previous':
      return same(parts, name);
    case 'logit':
    case 'expit':
      for (const part of parts) plain(part, name);
      return 1;
    case 'lerp': {
      const points = parts.slice(1);
      same([...parts.slice(0, 1), ...points.filter((_, index) => index % 2 === 0)], 'the positions of lerp');
      return same(
        points.filter((_, index) => index % 2 === 1),
        'the values of lerp',
      );
    }
    case 'compound': {
      const [rate, duration] = parts.map(inner);
      if (rate && duration && !fits(multiply(rate, duration), 1)) {
        throw new ModelError(
          owner,
          `compound takes a rate per duration, not ${describe(rate)}, ${describe(duration)}`,
        );
      }
      return 1;
    }
  }
}

function measureOperation(
  expression: Extract<Expression, { kind: 'operate' }>,
  owner: string,
  inner: (part: Expression) => Measure,
  same: (parts: readonly Expression[], what: string) => Measure,
): Measure {
  const { operator, left, right } = expression;
  switch (operator) {
    case '+':
    case '-':
      return same([left, right], operator);
    case '<':
    case '<=':
    case '>':
    case '>=':
      same([left, right], operator);
      return 1;
    case '*':
    case '/': {
      const first = inner(left);
      const second = inner(right);
      if (first === null || second === null) return null;
      return operator === '*' ? multiply(first, second) : divide(first, second);
    }
    case '^': {
      const base = inner(left);
      if (right.kind !== 'number' || !Number.isInteger(right.value)) {
        throw new ModelError(owner, 'a power needs a whole number; use compound for growth');
      }
      return base === null ? null : asDimension(mathematics.pow(base, right.value));
    }
  }
}

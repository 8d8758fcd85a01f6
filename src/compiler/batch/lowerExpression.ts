import type { Expression } from '../../model/expression.ts';
import type { Algebra, Comparison } from './algebra.ts';
import type { Value } from './graph.ts';
import { knownWeights } from './knownWeights.ts';

/** What an expression may name, and how a value passes from year to year. */
export interface Scope {
  readonly algebra: Algebra;
  readonly names: ReadonlyMap<string, Value>;
  /** Last year's values. */
  readonly last: ReadonlyMap<string, Value>;
  /** A value that starts so in the base year and in each later year follows from the year before. */
  readonly carry: (state: string, start: Value, next: (before: Value) => Value) => Value;
}

/** The value of an expression of the model. */
export function lowerExpression(expression: Expression, scope: Scope): Value {
  const { algebra } = scope;
  const inner = (part: Expression): Value => lowerExpression(part, scope);
  switch (expression.kind) {
    case 'number':
      return algebra.constant(expression.value);
    case 'unit':
      return algebra.constant(1);
    case 'name':
      return found(scope.names, expression.id);
    case 'negate':
      return algebra.negate(inner(expression.argument));
    case 'choose':
      return algebra.choose(inner(expression.test), inner(expression.yes), inner(expression.no));
    case 'operate':
      return operate(expression, inner, algebra);
    case 'call':
      return call(expression, inner, scope);
  }
}

function operate(
  { operator, left, right }: Extract<Expression, { kind: 'operate' }>,
  inner: (part: Expression) => Value,
  algebra: Algebra,
): Value {
  const a = inner(left);
  const b = inner(right);
  switch (operator) {
    case '+':
      return algebra.add(a, b);
    case '-':
      return algebra.subtract(a, b);
    case '*':
      return algebra.multiply(a, b);
    case '/':
      return algebra.divide(a, b);
    case '^':
      return algebra.power(a, right.kind === 'number' ? right.value : Number.NaN);
    case '<':
      return algebra.compare('less', a, b);
    case '<=':
      return algebra.compare('lessOrEqual', a, b);
    case '>':
      return algebra.compare('less', b, a);
    case '>=':
      return algebra.compare('lessOrEqual', b, a);
  }
}

function call(
  { function: name, arguments: parts }: Extract<Expression, { kind: 'call' }>,
  inner: (part: Expression) => Value,
  scope: Scope,
): Value {
  const { algebra } = scope;
  const [argument] = parts;
  if (name === 'previous') return found(scope.last, argument?.kind === 'name' ? argument.id : '');
  const [first, ...rest] = parts.map(inner);
  const [second, third] = rest;
  if (!first) throw new RangeError(`${name} without arguments`);
  const one = algebra.constant(1);
  switch (name) {
    case 'min':
      return furthest('minimum', [first, ...rest], algebra);
    case 'max':
      return furthest('maximum', [first, ...rest], algebra);
    case 'clamp':
      if (!second || !third) break;
      return algebra.compare('minimum', algebra.compare('maximum', first, second), third);
    case 'logit':
      return algebra.unary('log', algebra.divide(first, algebra.subtract(one, first)));
    case 'expit':
      return algebra.divide(one, algebra.add(one, exponential(algebra.negate(first), scope)));
    case 'compound':
      if (!second) break;
      return growth(algebra.add(one, first), second, scope);
    case 'lerp':
      return piecewise(first, rest, algebra);
  }
  throw new RangeError(`${name} with ${parts.length} arguments`);
}

function found(values: ReadonlyMap<string, Value>, id: string): Value {
  const value = values.get(id);
  if (!value) throw new RangeError(`${id} is used before it is computed`);
  return value;
}

/** Known values last, so that what is not a number in the others is kept. */
function furthest(operator: Comparison, values: readonly Value[], algebra: Algebra): Value {
  const order = [...values].sort((a, b) => Number(a.owner === 'known') - Number(b.owner === 'known'));
  return order.reduce((most, value) => algebra.compare(operator, most, value));
}

/** The exponential; of a straight line over the years, a product that grows by one factor a year. */
function exponential(exponent: Value, scope: Scope): Value {
  const { algebra } = scope;
  const line = exponent.yearly && exponent.owner !== 'known' ? algebra.lineOf(exponent) : null;
  if (!line) return algebra.unary('exp', exponent);
  return running(algebra.unary('exp', line.start), algebra.unary('exp', line.slope), scope);
}

/** A base to the power of a duration; over durations that grow by whole years, a running product. */
function growth(base: Value, duration: Value, scope: Scope): Value {
  const { algebra } = scope;
  const line = algebra.lineOf(duration);
  const start = line && wholeNumber(line.start);
  const slope = line && wholeNumber(line.slope);
  if (base.yearly || start === null || slope === null) {
    return algebra.unary('exp', algebra.multiply(duration, algebra.unary('log', base)));
  }
  const first = algebra.power(base, start);
  return slope === 0 ? first : running(first, algebra.power(base, slope), scope);
}

const wholeNumber = (value: Value): number | null =>
  value.kind === 'constant' && Number.isInteger(value.number) ? value.number : null;

function running(start: Value, factor: Value, { algebra, carry }: Scope): Value {
  return carry(`from ${start.id} by ${factor.id}`, start, (before) =>
    algebra.graph.of({ kind: 'binary', operator: 'multiply', left: before, right: factor }),
  );
}

/** A line through points: over a known position the values in turn, each times its known weight. */
function piecewise(position: Value, points: readonly Value[], algebra: Algebra): Value {
  const places = points.filter((_, at) => at % 2 === 0);
  const heights = points.filter((_, at) => at % 2 === 1);
  const weights = knownWeights(position, places);
  if (weights) {
    return heights
      .map((height, at) => algebra.multiply(height, algebra.graph.table(weights[at] ?? [])))
      .reduce((sum, part) => algebra.add(sum, part));
  }
  let line = heights.at(-1) ?? algebra.constant(Number.NaN);
  for (let at = places.length - 2; at >= 0; at -= 1) {
    const [from, to, low, high] = [places[at], places[at + 1], heights[at], heights[at + 1]];
    if (!from || !to || !low || !high) continue;
    const slope = algebra.divide(algebra.subtract(high, low), algebra.subtract(to, from));
    const inside = algebra.add(low, algebra.multiply(algebra.subtract(position, from), slope));
    line = algebra.choose(algebra.compare('less', position, to), inside, line);
    if (at === 0) line = algebra.choose(algebra.compare('lessOrEqual', position, from), low, line);
  }
  return line;
}

import type { Expression } from '../model/expression.ts';

/** Values of the names in an expression. */
export interface Values {
  /** Value of this year. */
  now(id: string): number;
  /** Value of the year before. */
  before(id: string): number;
}

/** Works out an expression from the values of its names; what the kernel does, for one equation at a time. */
export function evaluate(expression: Expression, values: Values): number {
  const of = (part: Expression): number => evaluate(part, values);
  switch (expression.kind) {
    case 'number':
      return expression.value;
    case 'unit':
      return 1;
    case 'name':
      return values.now(expression.id);
    case 'negate':
      return -of(expression.argument);
    case 'choose':
      return of(expression.test) === 0 ? of(expression.no) : of(expression.yes);
    case 'operate':
      return OPERATIONS[expression.operator](of(expression.left), of(expression.right));
    case 'call': {
      const [first] = expression.arguments;
      if (expression.function === 'previous') {
        return first?.kind === 'name' ? values.before(first.id) : Number.NaN;
      }
      return FUNCTIONS[expression.function](...expression.arguments.map(of));
    }
  }
}

type Operator = Extract<Expression, { kind: 'operate' }>['operator'];
type PlainFunction = Exclude<Extract<Expression, { kind: 'call' }>['function'], 'previous'>;

const OPERATIONS: Record<Operator, (left: number, right: number) => number> = {
  '+': (left, right) => left + right,
  '-': (left, right) => left - right,
  '*': (left, right) => left * right,
  '/': (left, right) => left / right,
  '^': (left, right) => left ** right,
  '<': (left, right) => Number(left < right),
  '<=': (left, right) => Number(left <= right),
  '>': (left, right) => Number(left > right),
  '>=': (left, right) => Number(left >= right),
};

const FUNCTIONS: Record<PlainFunction, (...values: readonly number[]) => number> = {
  clamp: (x = Number.NaN, low = Number.NaN, high = Number.NaN) => Math.min(Math.max(x, low), high),
  compound: (rate = Number.NaN, duration = Number.NaN) => (1 + rate) ** duration,
  expit: (x = Number.NaN) => 1 / (1 + Math.exp(-x)),
  logit: (share = Number.NaN) => Math.log(share / (1 - share)),
  lerp: (x = Number.NaN, ...points) => interpolate(x, points),
  max: Math.max,
  min: Math.min,
};

/** Piecewise linear through points given as x, y, x, y, …; constant outside them. */
function interpolate(x: number, points: readonly number[]): number {
  const [start = Number.NaN, first = Number.NaN] = points;
  if (x <= start) return first;
  for (let at = 0; at + 3 < points.length; at += 2) {
    const [left = Number.NaN, from = Number.NaN, right = Number.NaN, to = Number.NaN] = points.slice(at);
    if (x < right) return from + (x - left) * ((to - from) / (right - left));
  }
  return points.at(-1) ?? Number.NaN;
}

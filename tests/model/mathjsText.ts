import type { Expression } from '../../src/model/expression.ts';

/** Functions of the language as a reader would write them for mathjs. */
export const SHOWN_FUNCTIONS = {
  clamp: (x: number, low: number, high: number) => Math.min(Math.max(x, low), high),
  compound: (rate: number, duration: number) => (1 + rate) ** duration,
  expit: (x: number) => 1 / (1 + Math.exp(-x)),
  logit: (share: number) => Math.log(share / (1 - share)),
  lerp(x: number, ...points: readonly number[]) {
    const knots = Array.from({ length: points.length / 2 }, (_, at) => points.slice(2 * at, 2 * at + 2));
    const after = knots.findIndex(([place = Number.NaN]) => x < place);
    const [left = Number.NaN, from = Number.NaN] = knots.at(after <= 0 ? after : after - 1) ?? [];
    const [right = Number.NaN, to = Number.NaN] = knots.at(after) ?? [];
    return after <= 0 ? from : from + ((to - from) * (x - left)) / (right - left);
  },
};

/** An expression as mathjs reads it; last year's values have names of their own. */
export function mathjsText(expression: Expression): string {
  const text = mathjsText;
  switch (expression.kind) {
    case 'number':
      return String(expression.value);
    case 'unit':
      return '1';
    case 'name':
      return expression.id;
    case 'negate':
      return `(-${text(expression.argument)})`;
    case 'choose':
      return `(${text(expression.test)} ? ${text(expression.yes)} : ${text(expression.no)})`;
    case 'operate':
      return `(${text(expression.left)} ${expression.operator} ${text(expression.right)})`;
    case 'call': {
      const [first] = expression.arguments;
      return expression.function === 'previous' && first?.kind === 'name'
        ? `${first.id}LastYear`
        : `${expression.function}(${expression.arguments.map(text).join(', ')})`;
    }
  }
}

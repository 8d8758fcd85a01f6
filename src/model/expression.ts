import type { LanguageFunction } from './language.ts';

export type Operator = '+' | '-' | '*' | '/' | '^' | '<' | '<=' | '>' | '>=';

/** An expression of the model after parsing: what the unit check and the emitters read. */
export type Expression =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'unit'; readonly name: string }
  | { readonly kind: 'name'; readonly id: string }
  | { readonly kind: 'negate'; readonly argument: Expression }
  | {
      readonly kind: 'operate';
      readonly operator: Operator;
      readonly left: Expression;
      readonly right: Expression;
    }
  | { readonly kind: 'choose'; readonly test: Expression; readonly yes: Expression; readonly no: Expression }
  | { readonly kind: 'call'; readonly function: LanguageFunction; readonly arguments: readonly Expression[] };

/** The direct parts of an expression. */
function partsOf(expression: Expression): readonly Expression[] {
  switch (expression.kind) {
    case 'negate':
      return [expression.argument];
    case 'operate':
      return [expression.left, expression.right];
    case 'choose':
      return [expression.test, expression.yes, expression.no];
    case 'call':
      return expression.arguments;
    default:
      return [];
  }
}

/** The same expression with `change` applied to each of its direct parts. */
export function mapParts(expression: Expression, change: (part: Expression) => Expression): Expression {
  switch (expression.kind) {
    case 'negate':
      return { ...expression, argument: change(expression.argument) };
    case 'operate':
      return { ...expression, left: change(expression.left), right: change(expression.right) };
    case 'choose':
      return {
        ...expression,
        test: change(expression.test),
        yes: change(expression.yes),
        no: change(expression.no),
      };
    case 'call':
      return { ...expression, arguments: expression.arguments.map(change) };
    default:
      return expression;
  }
}

/** True where an expression uses a function, however deep in it. */
export function usesFunction(expression: Expression, name: LanguageFunction): boolean {
  const isUsed = expression.kind === 'call' && expression.function === name;
  return isUsed || partsOf(expression).some((part) => usesFunction(part, name));
}

/** Names an expression needs from the same year, and names it needs from the year before. */
export function namesIn(expression: Expression): { readonly now: Set<string>; readonly before: Set<string> } {
  const now = new Set<string>();
  const before = new Set<string>();
  const visit = (part: Expression): void => {
    if (part.kind === 'name') now.add(part.id);
    else if (part.kind === 'call' && part.function === 'previous') {
      for (const argument of part.arguments) if (argument.kind === 'name') before.add(argument.id);
    } else partsOf(part).forEach(visit);
  };
  visit(expression);
  return { now, before };
}

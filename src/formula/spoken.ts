import type { Expression, Operator } from '../model/expression.ts';

/** How mathematics is read aloud in one language. */
export interface FormulaSpeech {
  /** Name of a quantity or input, or its value. */
  readonly name: (id: string, before: boolean) => string;
  readonly number: (value: number) => string;
  readonly operator: Readonly<Record<Operator, string>>;
  readonly minus: string;
  readonly bracket: (inner: string) => string;
  readonly choose: (parts: { readonly test: string; readonly yes: string; readonly no: string }) => string;
  readonly call: Readonly<
    Record<'clamp' | 'compound' | 'expit' | 'logit' | 'max' | 'min', (parts: readonly string[]) => string>
  >;
  /** A line through points, each a place and a value. */
  readonly line: (points: readonly (readonly [string, string])[]) => string;
}

/** Puts an expression in words, in the order in which a person would read it aloud. */
export function spoken(expression: Expression, speech: FormulaSpeech): string {
  const say = (part: Expression): string => spoken(part, speech);
  const sayPart = (part: Expression): string =>
    part.kind === 'operate' || part.kind === 'negate' ? speech.bracket(say(part)) : say(part);
  switch (expression.kind) {
    case 'number':
      return speech.number(expression.value);
    case 'unit':
      return speech.number(1);
    case 'name':
      return speech.name(expression.id, false);
    case 'negate':
      return `${speech.minus} ${sayPart(expression.argument)}`;
    case 'choose':
      return speech.choose({
        test: say(expression.test),
        yes: say(expression.yes),
        no: say(expression.no),
      });
    case 'operate': {
      const { operator, left, right } = expression;
      const keepsLeft = left.kind === 'operate' && binds(left.operator) >= binds(operator);
      return `${keepsLeft ? say(left) : sayPart(left)} ${speech.operator[operator]} ${sayPart(right)}`;
    }
    case 'call':
      return sayCall(expression, speech);
  }
}

function sayCall(call: Extract<Expression, { kind: 'call' }>, speech: FormulaSpeech): string {
  const [first] = call.arguments;
  if (call.function === 'previous') return first?.kind === 'name' ? speech.name(first.id, true) : '';
  const parts = call.arguments.map((part) => spoken(part, speech));
  if (call.function !== 'lerp') return speech.call[call.function](parts);
  const points = parts.slice(1);
  return speech.line(
    points.flatMap((point, at) => (at % 2 === 0 ? [[point, points[at + 1] ?? ''] as const] : [])),
  );
}

const binds = (operator: Operator): number =>
  operator === '+' || operator === '-'
    ? 1
    : operator === '*' || operator === '/'
      ? 2
      : operator === '^'
        ? 3
        : 0;

import type { Expression, Operator } from '../model/expression.ts';

/** Words of mathematics that have no sign of their own. */
export type FormulaWord = 'if' | 'otherwise' | 'yearBefore' | 'least' | 'most' | 'line';

/** A piece of a formula, in the elements of MathML. */
export type Typeset =
  | { readonly element: 'mn'; readonly value: number }
  | { readonly element: 'mo'; readonly sign: string }
  | { readonly element: 'mi'; readonly text: string }
  | { readonly element: 'mtext'; readonly word: FormulaWord }
  /** A quantity or input, of this year or of the year before. */
  | { readonly element: 'name'; readonly id: string; readonly before: boolean }
  | {
      readonly element: 'mrow' | 'mfrac' | 'msup' | 'msubsup' | 'mtr' | 'mtd';
      readonly parts: readonly Typeset[];
    }
  | {
      readonly element: 'mtable';
      /** The terms of a sum, with or without brackets around them, what holds in which case, or a line through points. */
      readonly use: 'sum' | 'bracketed' | 'cases' | 'line';
      readonly parts: readonly Typeset[];
    };

type Group = Exclude<Extract<Typeset, { parts: readonly Typeset[] }>['element'], 'mtable'>;
type Table = Extract<Typeset, { element: 'mtable' }>;

const group = (element: Group, ...parts: readonly Typeset[]): Typeset => ({ element, parts });
const table = (use: Table['use'], ...parts: readonly Typeset[]): Typeset => ({
  element: 'mtable',
  use,
  parts,
});
const row = (...parts: readonly Typeset[]): Typeset => group('mrow', ...parts);
const sign = (text: string): Typeset => ({ element: 'mo', sign: text });
const word = (text: FormulaWord): Typeset => ({ element: 'mtext', word: text });
const bracketed = (part: Typeset): Typeset => row(sign('('), part, sign(')'));
const number = (value: number): Typeset => ({ element: 'mn', value });

const STRENGTH: Record<Operator, number> = {
  '<': 1,
  '<=': 1,
  '>': 1,
  '>=': 1,
  '+': 2,
  '-': 2,
  '*': 3,
  '/': 5,
  '^': 5,
};
const NEGATION = 3;
const CALL = 6;

const SIGNS: Record<Operator, string> = {
  '<': '<',
  '<=': '≤',
  '>': '>',
  '>=': '≥',
  '+': '+',
  '-': '−',
  '*': '·',
  '/': '/',
  '^': '',
};

/** Sets an expression as mathematics. Sums of many terms are broken into rows, so that they fit a narrow page. */
export function typeset(expression: Expression): Typeset {
  const terms = termsOf(expression);
  if (terms.length < ROWS_FROM) return set(expression, 0);
  const rows = terms.map(({ minus, term }, at) => {
    const before = at === 0 && !minus ? [] : [sign(minus ? '−' : '+')];
    return group('mtr', group('mtd', ...before), group('mtd', set(term, STRENGTH['*'])));
  });
  return table('sum', ...rows);
}

const ROWS_FROM = 4;

interface Term {
  readonly minus: boolean;
  readonly term: Expression;
}

/** The terms of a sum, from left to right. */
function termsOf(expression: Expression): readonly Term[] {
  if (expression.kind === 'operate' && (expression.operator === '+' || expression.operator === '-')) {
    return [...termsOf(expression.left), { minus: expression.operator === '-', term: expression.right }];
  }
  return [{ minus: false, term: expression }];
}

/** @param context how strongly what stands around binds; weaker expressions get brackets */
function set(expression: Expression, context: number): Typeset {
  const inBrackets = (strength: number, part: Typeset): Typeset =>
    strength < context ? bracketed(part) : part;
  switch (expression.kind) {
    case 'number':
      return number(expression.value);
    case 'unit':
      return number(1);
    case 'name':
      return { element: 'name', id: expression.id, before: false };
    case 'negate':
      return inBrackets(NEGATION, row(sign('−'), set(expression.argument, NEGATION)));
    case 'choose':
      return setChoice(expression);
    case 'operate':
      return inBrackets(STRENGTH[expression.operator], setOperation(expression));
    case 'call':
      return setCall(expression);
  }
}

function setOperation({ operator, left, right }: Extract<Expression, { kind: 'operate' }>): Typeset {
  const own = STRENGTH[operator];
  if (operator === '/') return group('mfrac', set(left, 0), set(right, 0));
  if (operator === '^') return group('msup', set(left, CALL), set(right, 0));
  return row(set(left, own), sign(SIGNS[operator]), set(right, own + (operator === '-' ? 1 : 0)));
}

/** What holds in which case; a choice within the last case is one more case. */
function setChoice(choice: Extract<Expression, { kind: 'choose' }>): Typeset {
  const casesOf = ({ test, yes, no }: typeof choice): readonly Typeset[] => [
    group('mtr', group('mtd', set(yes, 0)), group('mtd', word('if'), set(test, 0))),
    ...(no.kind === 'choose'
      ? casesOf(no)
      : [group('mtr', group('mtd', set(no, 0)), group('mtd', word('otherwise')))]),
  ];
  return table('cases', ...casesOf(choice));
}

function setCall(call: Extract<Expression, { kind: 'call' }>): Typeset {
  const [first, second, third] = call.arguments;
  if (!first) return row();
  switch (call.function) {
    case 'previous':
      return { element: 'name', id: first.kind === 'name' ? first.id : '', before: true };
    case 'lerp':
      return setLine(call.arguments);
    case 'clamp':
      return second && third
        ? group('msubsup', row(sign('['), set(first, 0), sign(']')), set(second, 0), set(third, 0))
        : row();
    case 'compound':
      return second
        ? group('msup', bracketed(row(number(1), sign('+'), set(first, 2))), set(second, 0))
        : row();
    case 'expit':
      return group('mfrac', number(1), row(number(1), sign('+'), exponential(first)));
    case 'logit':
      return row(
        { element: 'mi', text: 'ln' },
        bracketed(group('mfrac', set(first, 0), row(number(1), sign('−'), set(first, 3)))),
      );
    case 'max':
    case 'min':
      return row(word(call.function === 'max' ? 'most' : 'least'), listed(call.arguments));
  }
}

const exponential = (argument: Expression): Typeset =>
  group('msup', { element: 'mi', text: 'e' }, row(sign('−'), set(argument, NEGATION)));

const listed = (parts: readonly Expression[]): Typeset =>
  bracketed(row(...parts.flatMap((part, at) => (at === 0 ? [set(part, 0)] : [sign(';'), set(part, 0)]))));

/** A line through points: the places above, the values below. */
function setLine([, ...points]: readonly Expression[]): Typeset {
  const cells = (from: number): readonly Typeset[] =>
    points.filter((_, at) => at % 2 === from).map((point) => group('mtd', set(point, 0)));
  return row(word('line'), table('line', group('mtr', ...cells(0)), group('mtr', ...cells(1))));
}

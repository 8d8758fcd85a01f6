import type { FunctionNode, MathNode, OperatorNode, RelationalNode } from 'mathjs';
import type { Operator } from '../../model/expression.ts';
import type { Formula } from '../formula.ts';
import { FORMULA_FUNCTIONS, isFormulaFunction, type KnownName } from '../names.ts';
import { placeFrom, placeOf, RefusedFormula } from '../problem.ts';
import type { Token } from '../tokens.ts';
import {
  isChain,
  isConditional,
  isConstant,
  isFunction,
  isOperatorNode,
  isParenthesis,
  isSymbol,
} from './nodes.ts';

const OPERATORS: readonly string[] = ['+', '-', '*', '/', '^', '<', '<=', '>', '>='] satisfies Operator[];

const isOperator = (text: string): text is Operator => OPERATORS.includes(text);

/** Most digits that a number is rounded to. */
const MOST_DIGITS = 15;

/**
 * Turns what mathjs parsed into a formula. mathjs tells no places, but its tree read from left to right meets the
 * tokens in their order; what does not is not in the language.
 *
 * @throws RefusedFormula at the first token that the language does not have there
 */
export function translate(
  root: MathNode,
  tokens: readonly Token[],
  names: ReadonlyMap<string, KnownName>,
): Formula {
  let at = 0;
  const current = (): Token => {
    const token = tokens[at] ?? tokens.at(-1);
    if (!token) throw new RangeError('a formula without tokens');
    return token;
  };
  const unexpected = (): RefusedFormula =>
    new RefusedFormula({ code: 'unexpected', text: current().text, place: placeOf(current()) });
  const take = (text: string): Token => {
    const token = tokens[at];
    if (token?.text !== text) throw unexpected();
    at += 1;
    return token;
  };

  const read = (node: MathNode): Formula => {
    if (isConstant(node) && typeof node.value === 'number' && current().kind === 'number') {
      return { kind: 'number', value: node.value, place: placeOf(take(current().text)) };
    }
    if (isSymbol(node)) {
      const name = names.get(node.name);
      if (!name) throw unexpected();
      return { kind: 'name', name, place: placeOf(take(node.name)) };
    }
    if (isParenthesis(node)) {
      const open = take('(');
      const content = read(node.content);
      return { ...content, place: placeFrom(open, take(')')) };
    }
    if (isOperatorNode(node)) return readOperation(node);
    if (isConditional(node)) {
      const test = read(node.condition);
      take('?');
      const yes = read(node.trueExpr);
      take(':');
      const no = read(node.falseExpr);
      return { kind: 'choose', test, yes, no, place: placeFrom(test.place, no.place) };
    }
    if (isFunction(node)) return readCall(node);
    if (isChain(node)) readFirstComparison(node);
    else node.forEach(read);
    throw unexpected();
  };

  const readOperation = ({ op, args }: OperatorNode): Formula => {
    const [first, second] = args;
    if (first && !second && op === '-') {
      const sign = take('-');
      const argument = read(first);
      return { kind: 'negate', argument, place: placeFrom(sign, argument.place) };
    }
    if (!first || !second || args.length > 2) throw unexpected();
    const left = read(first);
    if (!isOperator(op)) throw unexpected();
    take(op);
    const right = read(second);
    return { kind: 'operate', operator: op, left, right, place: placeFrom(left.place, right.place) };
  };

  const readCall = (node: FunctionNode): Formula => {
    const name = node.fn.toString();
    if (!isFormulaFunction(name)) throw unexpected();
    const begin = take(name);
    take('(');
    const values = node.args.map((argument, position) => {
      if (position > 0) take(',');
      return read(argument);
    });
    const place = placeFrom(begin, take(')'));
    const { minimum, maximum } = FORMULA_FUNCTIONS[name];
    const given = values.length;
    if (given < minimum || given > maximum) {
      throw new RefusedFormula({ code: 'argumentCount', text: name, given, minimum, maximum, place });
    }
    if (name === 'round' && values[1]) checkDigits(values[1]);
    return { kind: 'call', function: name, arguments: values, place };
  };

  /** Of `a < b < c` only the second sign is too much. */
  const readFirstComparison = ({ params }: RelationalNode): void => {
    params.slice(0, 2).forEach((part, position) => {
      if (position > 0) take(current().text);
      read(part);
    });
  };

  const formula = read(root);
  if (at < tokens.length) throw unexpected();
  return formula;
}

function checkDigits(digits: Formula): void {
  const fine = digits.kind === 'number' && Number.isInteger(digits.value) && digits.value <= MOST_DIGITS;
  if (!fine) throw new RefusedFormula({ code: 'roundDigits', place: digits.place });
}

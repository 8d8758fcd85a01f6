import type {
  ConditionalNode,
  ConstantNode,
  FunctionNode,
  MathNode,
  OperatorNode,
  ParenthesisNode,
  SymbolNode,
} from 'mathjs';
import { type Expression, mapParts, type Operator } from '../model/expression.ts';
import { LANGUAGE_FUNCTIONS, type LanguageFunction, type Shorthand, UNIT_NAMES } from '../model/language.ts';
import { mathematics } from './mathematics.ts';
import { ModelError } from './modelError.ts';

const OPERATORS: readonly string[] = ['+', '-', '*', '/', '^', '<', '<=', '>', '>='] satisfies Operator[];

const isOperator = (text: string): text is Operator => OPERATORS.includes(text);
const isLanguageFunction = (name: string): name is LanguageFunction =>
  Object.hasOwn(LANGUAGE_FUNCTIONS, name);
const isUnitName = (name: string): boolean => UNIT_NAMES.some((unit) => unit === name);

const isConstant = (node: MathNode): node is ConstantNode => node.type === 'ConstantNode';
const isSymbol = (node: MathNode): node is SymbolNode => node.type === 'SymbolNode';
const isParenthesis = (node: MathNode): node is ParenthesisNode => node.type === 'ParenthesisNode';
const isOperatorNode = (node: MathNode): node is OperatorNode => node.type === 'OperatorNode';
const isConditional = (node: MathNode): node is ConditionalNode => node.type === 'ConditionalNode';
const isFunction = (node: MathNode): node is FunctionNode => node.type === 'FunctionNode';

/**
 * Parses one expression and writes out the shorthands in it.
 *
 * @param owner name of the equation, for messages
 * @throws ModelError when mathjs cannot parse the text, or it uses something outside the language
 */
export function parseExpression(text: string, owner: string, shorthands: readonly Shorthand[]): Expression {
  let node: MathNode;
  try {
    node = mathematics.parse(text);
  } catch (cause) {
    throw new ModelError(owner, `cannot be read: ${cause instanceof Error ? cause.message : String(cause)}`);
  }
  return translate(node, owner, shorthands);
}

function translate(node: MathNode, owner: string, shorthands: readonly Shorthand[]): Expression {
  const inner = (child: MathNode): Expression => translate(child, owner, shorthands);
  if (isConstant(node) && typeof node.value === 'number') return { kind: 'number', value: node.value };
  if (isSymbol(node)) {
    if (node.name === 'NaN') return { kind: 'number', value: Number.NaN };
    return isUnitName(node.name) ? { kind: 'unit', name: node.name } : { kind: 'name', id: node.name };
  }
  if (isParenthesis(node)) return inner(node.content);
  if (isConditional(node)) {
    return {
      kind: 'choose',
      test: inner(node.condition),
      yes: inner(node.trueExpr),
      no: inner(node.falseExpr),
    };
  }
  if (isOperatorNode(node)) {
    const [left, right] = node.args;
    if (node.op === '-' && left && !right) return { kind: 'negate', argument: inner(left) };
    if (left && right && isOperator(node.op)) {
      return { kind: 'operate', operator: node.op, left: inner(left), right: inner(right) };
    }
    throw new ModelError(owner, `the operator ${node.op} is not in the language`);
  }
  if (isFunction(node)) return translateCall(node, owner, shorthands);
  throw new ModelError(owner, `${node.toString()} (${node.type}) is not in the language`);
}

function translateCall(node: FunctionNode, owner: string, shorthands: readonly Shorthand[]): Expression {
  const name = node.fn.toString();
  const values = node.args.map((argument) => translate(argument, owner, shorthands));
  const shorthand = shorthands.find(({ id }) => id === name);
  if (shorthand) return writeOut(shorthand, values, owner, shorthands);
  if (!isLanguageFunction(name)) {
    const known = [...Object.keys(LANGUAGE_FUNCTIONS), ...shorthands.map(({ id }) => id)];
    throw new ModelError(owner, `unknown function ${name}; known: ${known.join(', ')}`);
  }
  const { minimum, maximum } = LANGUAGE_FUNCTIONS[name];
  if (values.length < minimum || values.length > maximum || (name === 'lerp' && values.length % 2 === 0)) {
    throw new ModelError(
      owner,
      `${name} was given ${values.length} arguments; it takes ${minimum} to ${maximum}`,
    );
  }
  if (name === 'previous' && values[0]?.kind !== 'name') {
    throw new ModelError(owner, 'previous takes the name of a quantity, not an expression');
  }
  return { kind: 'call', function: name, arguments: values };
}

function writeOut(
  shorthand: Shorthand,
  values: readonly Expression[],
  owner: string,
  shorthands: readonly Shorthand[],
): Expression {
  if (values.length !== shorthand.parameters.length) {
    throw new ModelError(
      owner,
      `${shorthand.id} takes ${shorthand.parameters.length} arguments, got ${values.length}`,
    );
  }
  const others = shorthands.filter((other) => other !== shorthand);
  const body = parseExpression(shorthand.expression, owner, others);
  const substitute = (part: Expression): Expression => {
    const position = part.kind === 'name' ? shorthand.parameters.indexOf(part.id) : -1;
    return values[position] ?? mapParts(part, substitute);
  };
  return substitute(body);
}

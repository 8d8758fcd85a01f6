import type { BinaryOperator, Graph, UnaryOperator, Value } from './graph.ts';
import { foldBinary } from './knownNumbers.ts';

type Constant = Extract<Value, { kind: 'constant' }>;
type Unary = Extract<Value, { kind: 'unary' }>;

export const isNumber = (value: Value, number: number): value is Constant =>
  value.kind === 'constant' && value.number === number;

export const isUnary = (value: Value, operator: UnaryOperator): value is Unary =>
  value.kind === 'unary' && value.operator === operator;

/** The operation as it stands, computed where both sides are known. */
export function write(graph: Graph, operator: BinaryOperator, left: Value, right: Value): Value {
  const known = foldBinary(operator, left, right);
  return known ? graph.table(known) : graph.of({ kind: 'binary', operator, left, right });
}

/** A value that does not change over the years, as a known number times the rest; null where nothing is left. */
export function splitFactor(value: Value): { readonly factor: number; readonly rest: Value | null } {
  if (value.kind === 'constant') return { factor: value.number, rest: null };
  if (isUnary(value, 'negate')) return { factor: -1, rest: value.argument };
  if (value.kind === 'binary' && value.operator === 'multiply' && value.right.kind === 'constant') {
    return { factor: value.right.number, rest: value.left };
  }
  return { factor: 1, rest: value };
}

/** Adds values that do not change over the years. */
export function addSteady(graph: Graph, left: Value, right: Value): Value {
  if (isNumber(left, 0)) return right;
  if (isNumber(right, 0)) return left;
  const { factor, rest } = splitFactor(right);
  return factor === -1 && rest ? write(graph, 'subtract', left, rest) : write(graph, 'add', left, right);
}

/** Multiplies values that do not change over the years; known factors stand last, so that they meet. */
export function multiplySteady(graph: Graph, left: Value, right: Value): Value {
  const a = splitFactor(left);
  const b = splitFactor(right);
  const rest = a.rest && b.rest ? write(graph, 'multiply', a.rest, b.rest) : (a.rest ?? b.rest);
  return times(graph, rest, a.factor * b.factor);
}

/** Divides values that do not change over the years. */
export function divideSteady(graph: Graph, left: Value, right: Value): Value {
  const a = splitFactor(left);
  const b = splitFactor(right);
  const rest = b.rest ? write(graph, 'divide', a.rest ?? graph.constant(1), b.rest) : a.rest;
  return times(graph, rest, a.factor / b.factor);
}

function times(graph: Graph, value: Value | null, factor: number): Value {
  if (!value || factor === 0) return graph.constant(factor);
  if (factor === 1) return value;
  if (factor !== -1) return write(graph, 'multiply', value, graph.constant(factor));
  return value.kind === 'binary' && value.operator === 'subtract'
    ? write(graph, 'subtract', value.right, value.left)
    : graph.of({ kind: 'unary', operator: 'negate', argument: value });
}

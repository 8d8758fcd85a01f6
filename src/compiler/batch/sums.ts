import { addSteady, isNumber, splitFactor, write } from './arithmetic.ts';
import type { Graph, Value } from './graph.ts';
import { numbersOf } from './knownNumbers.ts';

/** `rest` plus, for each value that changes over the years, that value times what does not. */
export interface Sum {
  readonly rest: Value;
  readonly terms: ReadonlyMap<Value, Value>;
}

/** How many parts of a sum no table gives. */
export const untabled = ({ terms }: Sum): number =>
  [...terms.keys()].filter(({ owner }) => owner !== 'known').length;

/** True where a sum runs over tables of weights alone: larger tables would leave small differences of large products. */
export const isWeighted = ({ terms }: Sum): boolean =>
  [...terms.keys()].every(
    (value) => numbersOf(value)?.every((number) => number >= 0 && number <= 1) ?? false,
  );

/** The sum of two sums, with the terms of one value together. */
export function addSums(graph: Graph, left: Sum, right: Sum): Sum {
  const terms = new Map(left.terms);
  for (const [value, scale] of right.terms) {
    const other = terms.get(value);
    const both = other ? addSteady(graph, other, scale) : scale;
    if (isNumber(both, 0)) terms.delete(value);
    else terms.set(value, both);
  }
  return { rest: addSteady(graph, left.rest, right.rest), terms };
}

/** One summand: a value, by what it is multiplied (null: by one), and whether it is taken off. */
interface Summand {
  readonly value: Value;
  readonly by: Value | null;
  readonly minus: boolean;
}

/** Writes a sum as operations: known tables that are multiplied by the same value become one table first. */
export function writeSum(graph: Graph, { rest, terms }: Sum): Value {
  const tables = new Map<Value | null, { value: Value; factor: number }[]>();
  const summands: Summand[] = [];
  for (const [value, scale] of terms) {
    const { factor, rest: by } = splitFactor(scale);
    if (value.owner === 'known') tables.set(by, [...(tables.get(by) ?? []), { value, factor }]);
    else if (factor === 1 || factor === -1) summands.push({ value, by, minus: factor === -1 });
    else summands.push({ value, by: scale, minus: false });
  }
  const known = [...tables].map(([by, parts]) => oneTable(graph, by, parts));
  const plain = known.filter(({ by }) => by === null);
  const scaled = [...known.filter(({ by }) => by !== null), ...summands];
  // What is known adds up when compiling, so it comes first; a sum that starts with a plus needs no negation.
  const starts = plain.length > 0 || !isNumber(rest, 0);
  const first = starts ? -1 : scaled.findIndex(({ minus }) => !minus);
  const ordered = first > 0 ? [...scaled.splice(first, 1), ...scaled] : scaled;
  return [...plain, ...ordered].reduce<Value>((sum, summand) => append(graph, sum, summand), rest);
}

function oneTable(
  graph: Graph,
  by: Value | null,
  parts: readonly { readonly value: Value; readonly factor: number }[],
): Summand {
  const [only] = parts;
  if (parts.length === 1 && only && Math.abs(only.factor) === 1) {
    return { value: only.value, by, minus: only.factor === -1 };
  }
  const value = parts
    .map((part) => write(graph, 'multiply', part.value, graph.constant(part.factor)))
    .reduce((sum, part) => write(graph, 'add', sum, part));
  return { value, by, minus: false };
}

function append(graph: Graph, sum: Value, { value, by, minus }: Summand): Value {
  const part = by ? write(graph, 'multiply', value, by) : value;
  if (!isNumber(sum, 0)) return write(graph, minus ? 'subtract' : 'add', sum, part);
  if (!minus) return part;
  return part.owner === 'known'
    ? write(graph, 'multiply', part, graph.constant(-1))
    : graph.of({ kind: 'unary', operator: 'negate', argument: part });
}

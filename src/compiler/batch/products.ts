import { isNumber, multiplySteady, write } from './arithmetic.ts';
import type { Graph, Value } from './graph.ts';

/** What does not change over the years, times values that do, each to a whole power. */
export interface Product {
  readonly scale: Value;
  readonly powers: ReadonlyMap<Value, number>;
}

/** One product by another, or over it: the powers of one value add up. */
export function joinPowers(left: Product, right: Product, sign: 1 | -1): ReadonlyMap<Value, number> {
  const powers = new Map(left.powers);
  for (const [value, power] of right.powers) {
    const both = (powers.get(value) ?? 0) + sign * power;
    if (both === 0) powers.delete(value);
    else powers.set(value, both);
  }
  return powers;
}

/**
 * Writes a product as operations: what changes from year to year first and always in the same order, so that
 * products that share it compute it once, then the known table, then the scale.
 *
 * @returns the product, and the part of it that changes
 */
export function writeProduct(
  graph: Graph,
  { scale, powers }: Product,
): { readonly product: Value; readonly changing: Value } {
  const one = graph.constant(1);
  let table: Value = one;
  let own: Value = one;
  for (const [value, power] of [...powers].sort(([a], [b]) => a.id - b.id)) {
    const factor = power > 0 ? value : write(graph, 'divide', one, value);
    for (let count = 0; count < Math.abs(power); count += 1) {
      if (value.owner === 'known') table = write(graph, 'multiply', table, factor);
      else own = isNumber(own, 1) ? factor : write(graph, 'multiply', own, factor);
    }
  }
  const changing = isNumber(table, 1) ? own : isNumber(own, 1) ? table : write(graph, 'multiply', own, table);
  if (!changing.yearly) return { product: multiplySteady(graph, scale, changing), changing };
  return { product: isNumber(scale, 1) ? changing : write(graph, 'multiply', changing, scale), changing };
}

import { divideSteady, isNumber, isUnary, multiplySteady, write } from './arithmetic.ts';
import { Graph, type UnaryOperator, type Value } from './graph.ts';
import { foldBinary, foldUnary, numbersOf } from './knownNumbers.ts';
import { joinPowers, type Product, writeProduct } from './products.ts';
import { addSums, isWeighted, type Sum, untabled, writeSum } from './sums.ts';

/** A value that grows by the same amount every year. */
export interface Line {
  readonly start: Value;
  readonly slope: Value;
}

/** What {@link Algebra.compare} takes. */
export type Comparison = 'minimum' | 'maximum' | 'less' | 'lessOrEqual';

/** Tables multiply out to more tables; beyond this many terms that no longer pays. */
const MOST_TERMS = 6;

/**
 * Builds values and rewrites them as they are built: what is known is computed at once, what does not change
 * over the years is gathered into one factor or one summand, and sums over the same year weights are merged.
 *
 * Sums and products are reordered, which moves results by a few units in the last place. A zero times
 * anything is zero, and a factor cancels against itself, also where the value is infinite or not a number.
 */
export class Algebra {
  readonly graph: Graph;
  readonly #sums = new Map<Value, Sum>();
  readonly #products = new Map<Value, Product>();

  /** @param isFree true for the positions of inputs of which every member has its own */
  constructor(isFree: (position: number) => boolean) {
    this.graph = new Graph(isFree);
  }

  constant(number: number): Value {
    return this.graph.constant(number);
  }

  add(left: Value, right: Value): Value {
    return this.#sum(addSums(this.graph, this.#sumOf(left), this.#sumOf(right)));
  }

  negate(value: Value): Value {
    return this.multiply(this.constant(-1), value);
  }

  subtract(left: Value, right: Value): Value {
    if (isUnary(left, 'log') && isUnary(right, 'log')) {
      return this.unary('log', this.divide(left.argument, right.argument));
    }
    return this.add(left, this.negate(right));
  }

  multiply(left: Value, right: Value): Value {
    if (isNumber(left, 0) || isNumber(right, 0)) return this.constant(0);
    if (!left.yearly && right.yearly) return this.#scaled(left, right);
    if (!right.yearly && left.yearly) return this.#scaled(right, left);
    return this.#multipliedOut(left, right) ?? this.#product(left, right, 1);
  }

  divide(left: Value, right: Value): Value {
    return !right.yearly && left.yearly
      ? this.multiply(divideSteady(this.graph, this.constant(1), right), left)
      : this.#product(left, right, -1);
  }

  /** @param exponent a whole number */
  power(base: Value, exponent: number): Value {
    if (exponent < 0) return this.divide(this.constant(1), this.power(base, -exponent));
    let result = this.constant(1);
    for (let count = 0; count < exponent; count += 1) result = this.#product(result, base, 1);
    return result;
  }

  /** The smaller, the larger or the comparison of two values. */
  compare(operator: Comparison, left: Value, right: Value): Value {
    return write(this.graph, operator, left, right);
  }

  choose(test: Value, yes: Value, no: Value): Value {
    if (test.kind === 'constant') return test.number === 0 ? no : yes;
    if (test.kind === 'table') {
      const otherwise = this.subtract(this.constant(1), test);
      return this.add(this.multiply(test, yes), this.multiply(otherwise, no));
    }
    return this.graph.of({ kind: 'choose', test, yes, no });
  }

  unary(operator: UnaryOperator, argument: Value): Value {
    const known = foldUnary(operator, argument);
    if (known) return this.graph.table(known);
    if (operator === 'exp' && isUnary(argument, 'log')) return argument.argument;
    if (operator === 'exp' && isUnary(argument, 'negate') && isUnary(argument.argument, 'log')) {
      return this.divide(this.constant(1), argument.argument.argument);
    }
    return this.graph.of({ kind: 'unary', operator, argument });
  }

  /**
   * The value as `start + slope * step`, step 0 being the base year, with a start and a slope that do not
   * change over the years; null where it is no such line.
   */
  lineOf(value: Value): Line | null {
    const { rest, terms } = this.#sumOf(value);
    let start = rest;
    let slope = this.constant(0);
    for (const [each, scale] of terms) {
      const numbers = numbersOf(each);
      const [first = Number.NaN, second = Number.NaN] = numbers ?? [];
      if (!numbers?.every((number, step) => number === first + (second - first) * step)) return null;
      start = this.add(start, this.multiply(scale, this.constant(first)));
      slope = this.add(slope, this.multiply(scale, this.constant(second - first)));
    }
    return { start, slope };
  }

  /** A value as a sum; one of several parts that no table gives stands for itself, so that it is computed once. */
  #sumOf(value: Value): Sum {
    if (!value.yearly) return { rest: value, terms: new Map() };
    const sum = this.#sums.get(value);
    return sum && untabled(sum) <= 1
      ? sum
      : { rest: this.constant(0), terms: new Map([[value, this.constant(1)]]) };
  }

  #sum(sum: Sum): Value {
    const written = writeSum(this.graph, sum);
    const isItself = isNumber(sum.rest, 0) && sum.terms.size === 1 && sum.terms.has(written);
    if (written.yearly && written.owner !== 'known' && !isItself) this.#sums.set(written, sum);
    return written;
  }

  /** A value that changes over the years, times one that does not. */
  #scaled(scale: Value, value: Value): Value {
    const sum = this.#sums.get(value);
    if (!sum || untabled(sum) > 1 || this.#products.has(value)) return this.#product(scale, value, 1);
    const terms = [...sum.terms].map(
      ([each, own]) => [each, multiplySteady(this.graph, scale, own)] as const,
    );
    return this.#sum({ rest: multiplySteady(this.graph, scale, sum.rest), terms: new Map(terms) });
  }

  /** The product of two sums over tables of weights, term by term; null where that does not pay. */
  #multipliedOut(left: Value, right: Value): Value | null {
    const a = this.#sums.get(left);
    const b = this.#sums.get(right);
    if (!a || !b || !isWeighted(a) || !isWeighted(b)) return null;
    if ((a.terms.size + 1) * (b.terms.size + 1) > MOST_TERMS) return null;
    let total = this.multiply(a.rest, right);
    for (const [table, scale] of a.terms) {
      for (const [other, own] of b.terms) {
        const both = this.multiply(table, other);
        total = this.add(total, this.multiply(this.multiply(scale, own), both));
      }
      total = this.add(total, this.multiply(this.multiply(scale, b.rest), table));
    }
    return total;
  }

  #productOf(value: Value): Product {
    if (!value.yearly) return { scale: value, powers: new Map() };
    return this.#products.get(value) ?? { scale: this.constant(1), powers: new Map([[value, 1]]) };
  }

  #product(left: Value, right: Value, sign: 1 | -1): Value {
    const known = foldBinary(sign === 1 ? 'multiply' : 'divide', left, right);
    if (known) return this.graph.table(known);
    const a = this.#productOf(left);
    const b = this.#productOf(right);
    const join = sign === 1 ? multiplySteady : divideSteady;
    const whole: Product = { scale: join(this.graph, a.scale, b.scale), powers: joinPowers(a, b, sign) };
    const { product, changing } = writeProduct(this.graph, whole);
    if (!product.yearly) return product;
    this.#products.set(product, whole);
    if (product !== changing) {
      this.#sums.set(product, { rest: this.constant(0), terms: new Map([[changing, whole.scale]]) });
    }
    return product;
  }
}

import { describe, expect, it } from 'vitest';
import { Algebra } from '../../src/compiler/batch/algebra.ts';
import { YEARS } from '../../src/model/years.ts';

function setUp() {
  const algebra = new Algebra((position) => position > 0);
  const [shared, a, b] = [0, 1, 2].map((position) => algebra.graph.of({ kind: 'input', position }));
  const carried = algebra.graph.of({ kind: 'carried', state: 's' });
  const table = algebra.graph.table(YEARS.map((_, step) => step / 100));
  if (!shared || !a || !b) throw new Error('an input is missing');
  return { algebra, shared, a, b, carried, table };
}

describe('the algebra of batch values', () => {
  it('holds an operation once, whoever asks for it', () => {
    const { algebra, a, b, carried } = setUp();
    expect(algebra.multiply(a, b)).toBe(algebra.multiply(a, b));
    expect(algebra.add(carried, a)).toBe(algebra.add(carried, a));
  });

  it('computes what is known', () => {
    const { algebra, table } = setUp();
    const grown = algebra.add(algebra.multiply(table, algebra.constant(200)), algebra.constant(1));
    expect(grown).toMatchObject({ kind: 'table', owner: 'known' });
    expect(algebra.subtract(table, table)).toMatchObject({ kind: 'constant', number: 0 });
  });

  it('tells whose a value is and whether it changes', () => {
    const { algebra, shared, a, table } = setUp();
    expect(algebra.add(shared, algebra.constant(1))).toMatchObject({ owner: 'shared', yearly: false });
    expect(algebra.add(shared, a)).toMatchObject({ owner: 'member', yearly: false });
    expect(algebra.multiply(a, table)).toMatchObject({ owner: 'member', yearly: true });
  });

  it('gathers what does not change over the years into one factor', () => {
    const { algebra, a, b, carried } = setUp();
    const product = algebra.divide(algebra.multiply(algebra.multiply(a, carried), b), a);
    expect(product).toMatchObject({ kind: 'binary', operator: 'multiply', left: carried });
    expect(product).toMatchObject({ right: { yearly: false } });
  });

  it('merges sums over the same table', () => {
    const { algebra, a, b, table } = setUp();
    const one = algebra.constant(1);
    const both = algebra.add(
      algebra.multiply(a, algebra.subtract(one, algebra.multiply(b, table))),
      algebra.multiply(b, table),
    );
    expect(both).toMatchObject({ kind: 'binary', left: a, right: { operator: 'multiply', left: table } });
  });

  it('knows a straight line over the years', () => {
    const { algebra, a, b } = setUp();
    const elapsed = algebra.graph.table(YEARS.map((_, step) => step));
    const line = algebra.lineOf(algebra.add(a, algebra.multiply(b, elapsed)));
    expect(line).toEqual({ start: a, slope: b });
    expect(algebra.lineOf(algebra.graph.table(YEARS.map((_, step) => step ** 2)))).toBeNull();
  });
});

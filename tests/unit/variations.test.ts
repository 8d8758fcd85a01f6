import { expect, it } from 'vitest';
import { computeEffects } from '../../src/engine/effects.ts';
import { indexLayout } from '../../src/engine/layout.ts';
import { createVariations } from '../../src/engine/variations.ts';
import { smallBatch } from './smallBatch.ts';

const index = indexLayout({
  version: 'variations-1',
  inputs: ['a', 'b', 'figure'].map((id) => ({ id, value: null })),
  leverCount: 2,
  quantities: [
    { id: 'product', unit: '1' },
    { id: 'sum', unit: '1' },
  ],
});

/** Every year's a * b + year - 2024, and a + b + figure in 2045; the inputs in another order than the model's. */
const variations = () =>
  createVariations(
    smallBatch({
      free: ['b', 'a'],
      shared: ['figure'],
      outputs: [
        { quantity: 'product', give: 'years' },
        { quantity: 'sum', give: { year: 2045 } },
      ],
      compute: ([b = Number.NaN, a = Number.NaN], [figure = Number.NaN]) => [
        ...Array.from({ length: 27 }, (_, step) => a * b + step),
        a + b + figure,
      ],
    }),
    index,
  );
const inputs = Float64Array.of(3, 5, 100);

it('an effect is the scenario less the one with that lever alone at the reference, year by year', () => {
  const request = { reference: Float64Array.of(1, 5), quantity: 'product', years: [2030, 2045] };
  expect([...computeEffects(variations(), inputs, request)]).toEqual([10, 10, 0, 0]);
  const sum = { reference: Float64Array.of(0, 1), quantity: 'sum', years: [2045] };
  expect([...computeEffects(variations(), inputs, sum)]).toEqual([3, 4]);
  expect([...inputs]).toEqual([3, 5, 100]);
});

it('gives the year that is asked for', () => {
  const copies = variations();
  copies.fill(inputs, 2);
  copies.input(0)[1] = 4;
  copies.run(2);
  expect([...copies.output('product', { year: 2030 }).subarray(0, 2)]).toEqual([21, 26]);
  expect([...copies.output('sum', { year: 2045 }).subarray(0, 2)]).toEqual([108, 109]);
});

it('says what the kernel does not give', () => {
  expect(() => variations().output('sum', { year: 2030 })).toThrow(
    'the kernel gives no value in 2030 of sum',
  );
  expect(() => variations().output('product', { year: 2051 })).toThrow('no value in 2051 of product');
  expect(() => variations().output('sum', 'maximum')).toThrow('the kernel gives no maximum of sum');
  expect(() => variations().input(2)).toThrow("input 2 is not each member's own");
});

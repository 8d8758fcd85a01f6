import { describe, expect, it } from 'vitest';
import { emitBatchJavaScript } from '../../src/compiler/batch/emitBatchJavaScript.ts';
import { lowerModel } from '../../src/compiler/batch/lower.ts';
import { emitWebAssembly } from '../../src/compiler/batch/wasm/emitWebAssembly.ts';
import { compileModel } from '../../src/compiler/compile.ts';
import { emitJavaScript } from '../../src/compiler/emitJavaScript.ts';
import { createBatchKernel } from '../../src/engine/batch/kernel.ts';
import { computeMatrix } from '../../src/engine/batch/matrix.ts';
import type { Equation } from '../../src/model/language.ts';
import { YEAR_COUNT } from '../../src/model/years.ts';

const text = { da: 'tekst', en: 'text' };
const source = { ...text, tag: 'derived' } as const;
const equation = (id: string, unit: string, expression: string, initial?: string): Equation => ({
  ...{ id, unit, expression, label: text, note: text, source },
  ...(initial === undefined ? {} : { initial }),
});
const INPUTS = [
  { id: 'share', unit: '1' },
  { id: 'other', unit: '1' },
  { id: 'rate', unit: '1/yr' },
  { id: 'start', unit: 'yr' },
];
const MEMBERS = [
  [0.3, 0.8, 0.02, 2030],
  [0.01, 0.5, -0.1, 2024],
  [0.99, 0.02, 0.4, 2049.5],
];
const compile = (equations: readonly Equation[]) =>
  compileModel([{ id: 'test', label: text, equations }], [], INPUTS);
const load = (source: string) =>
  import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(source)}`);

/** Every year of `result` for three members from the one-scenario kernel, the batch kernel and its fallback. */
async function allKernels(equations: readonly Equation[]) {
  const model = compile(equations);
  const outputs = [{ quantity: 'result', give: 'years' }] as const;
  const program = lowerModel(model, { free: new Set(['share', 'rate', 'start']), outputs });
  const { bytes, layout } = emitWebAssembly(program, outputs, 4);
  const fallback = async () => (await load(emitBatchJavaScript(program, layout))).run;
  const inputOf = (id: string, member: number): number =>
    MEMBERS[member]?.[INPUTS.findIndex((input) => input.id === id)] ?? Number.NaN;
  const start = model.equations.findIndex(({ equation: { id } }) => id === 'result') * YEAR_COUNT;
  const { simulate } = await load(emitJavaScript(model));
  const rows = MEMBERS.map((_, member) => {
    // What is shared is the first member's for all.
    const inputs = model.inputs.map(({ id }) => inputOf(id, id === 'other' ? 0 : member));
    const series = new Float64Array(model.equations.length * YEAR_COUNT);
    simulate(Float64Array.from(inputs), series);
    return [...series.subarray(start, start + YEAR_COUNT)];
  });
  const inputs = {
    free: layout.free.map(({ id }) => Float64Array.from(MEMBERS, (_, member) => inputOf(id, member))),
    shared: Float64Array.from(layout.shared, ({ id }) => inputOf(id, 0)),
  };
  const batch = async (hasSimd: boolean) => {
    const columns = computeMatrix(await createBatchKernel({ layout, bytes, fallback }, hasSimd), inputs);
    return MEMBERS.map((_, member) => columns.map((column) => column[member] ?? Number.NaN));
  };
  return { rows, batches: [await batch(true), await batch(false)] };
}

/** Pairs of values that differ by more than rounding. */
const differing = (batch: readonly (readonly number[])[], rows: readonly (readonly number[])[]) => {
  const expected = rows.flat();
  const pairs = batch.flat().map((value, at) => [value, expected[at] ?? Number.NaN] as const);
  return pairs.filter(([one, other]) => !(Math.abs(one - other) <= 1e-12 * Math.max(1, Math.abs(other))));
};

describe('a batch kernel computes as the one-scenario kernel does', () => {
  it.each([
    ['a value that never changes', 'other * 2 + share'],
    ['growth over whole years', 'compound(rate, year - baseYear)'],
    ['growth over years counted from elsewhere', 'compound(rate, 2 * (year - 2020 yr))'],
    ['growth over a duration of its own', 'compound(rate, year - start)'],
    ['an S-curve', 'expit(logit(share) + (logit(other) - logit(share)) / (6 yr) * (year - baseYear))'],
    ['an S-curve of what is no line', 'expit(logit(share) + share * ((year - baseYear) / (9 yr))^2)'],
    ['a line through known years', 'lerp(year, baseYear, 0, 2030 yr, share, 2040 yr, 2 * share)'],
    ['a line through years of a member', 'lerp(year, start - 9 yr, other, start, share, 2051 yr, 0)'],
    ['a choice between years', 'year < 2031 yr ? share : other'],
    ['a choice of the member', 'year >= start ? share : (share > other ? 1 : 2)'],
    ['powers', '(share + (year - baseYear) / (1 yr))^3 / (share - 2)^2'],
    ['bounds', 'clamp((start - year) / (start - 2000 yr), 0, 1) - min(share, other, 0.2)'],
    [
      'products of sums',
      '(1 - share * ((year - baseYear) / (99 yr))) * (1 - other * ((year - baseYear) / (50 yr)))',
    ],
    ['what cancels', 'share * ((year - start) / (1 yr)) / share - (year - start) / (1 yr)'],
    ['unequal signs', '-share * ((year - baseYear) / (1 yr)) - other - -share'],
  ])('%s', async (_, expression) => {
    const { rows, batches } = await allKernels([equation('result', '1', expression)]);
    for (const batch of batches) expect(differing(batch, rows)).toEqual([]);
  });

  it("what carries last year's value over, and swaps it", async () => {
    const equations = [
      equation('left', '1', 'previous(result) + share', 'share'),
      equation('result', '1', 'previous(left) * 0.9', 'other'),
    ];
    const { rows, batches } = await allKernels(equations);
    for (const batch of batches) expect(differing(batch, rows)).toEqual([]);
  });
});

describe('the lowering', () => {
  const lower = (expressions: readonly (readonly [string, string])[], quantity: string) => {
    const equations = expressions.map(([id, expression]) => equation(id, '1', expression));
    const free = new Set(INPUTS.map(({ id }) => id));
    return lowerModel(compile(equations), { free, outputs: [{ quantity, give: 'years' }] });
  };
  const operators = (values: readonly { readonly kind: string; readonly operator?: string }[]) =>
    values.map(({ kind, operator }) => operator ?? kind);

  it('leaves nothing but a product for each year of growth and of an S-curve', () => {
    const growth = lower([['grown', 'compound(rate, year - baseYear)']], 'grown');
    expect(operators(growth.yearly)).toEqual(['carried', 'multiply']);
    const curve = lower([['curve', 'expit(share + other * ((year - baseYear) / (1 yr)))']], 'curve');
    expect(operators(curve.yearly)).toEqual(['carried', 'multiply', 'add', 'divide']);
  });

  it('leaves out what no output needs', () => {
    const program = lower(
      [
        ['used', 'share + 1'],
        ['unused', 'compound(rate, year - baseYear) * other'],
      ],
      'used',
    );
    expect(program.states).toEqual([]);
    expect(operators(program.steady)).toEqual(['input', 'add']);
  });

  it('refuses what is not there to give', () => {
    const model = compile([equation('a', '1', 'share')]);
    const ask = (quantity: string, year: number) => () =>
      lowerModel(model, { free: new Set(), outputs: [{ quantity, give: { year } }] });
    expect(ask('b', 2030)).toThrow('b: is no quantity of the model');
    expect(ask('a', 2051)).toThrow('a: the model has no year 2051');
  });
});

import { loadKernel } from '../build/loadKernel.ts';
import { compileModel } from '../compiler/compile.ts';
import { emitJavaScript } from '../compiler/emitJavaScript.ts';
import { YEARS } from '../model/years.ts';
import type { ToldModel, ToldResult } from '../schema/toldModel.ts';
import { type Runnable, runScenarios } from './runScenarios.ts';

const NO_WORDS = { da: '', en: '' };
const WORDS = { label: NO_WORDS, note: NO_WORDS, source: { ...NO_WORDS, tag: 'derived' as const } };

/**
 * Gives a function that computes the results of a told model with today's compiler, for today's years.
 * Models that differ in values only are compiled once.
 *
 * The function throws ModelError when the equations do not hold together, and RangeError when a scenario
 * leaves a lever open or a result is no number.
 */
export function createRecompute(): (model: ToldModel) => Promise<readonly ToldResult[]> {
  const compiled = new Map<string, Promise<Runnable>>();
  return async (model) => {
    const { equations, shorthands, levers, figures, scenarios } = model;
    const inputs = [...levers, ...figures].map(({ id, unit }) => ({ id, unit }));
    const form = JSON.stringify([equations, shorthands, inputs]);
    const runnable = compiled.get(form) ?? compile(model, inputs);
    compiled.set(form, runnable);
    const { kernel, layout, yearCount } = await runnable;
    const values = new Map(figures.map(({ id, value }) => [id, value]));
    const valued = layout.inputs.map(({ id }) => ({ id, value: values.get(id) ?? null }));
    const results = runScenarios({ kernel, yearCount, layout: { ...layout, inputs: valued } }, scenarios);
    for (const { scenario, total, cumulative } of results) {
      if (![...total, ...cumulative].every(Number.isFinite)) {
        throw new RangeError(`the total of ${scenario} is not a number in every year`);
      }
    }
    return results;
  };
}

async function compile(
  { equations, shorthands }: ToldModel,
  inputs: readonly { readonly id: string; readonly unit: string }[],
): Promise<Runnable> {
  const worded = equations.map(({ initial, ...equation }) => ({
    ...{ ...equation, ...WORDS },
    ...(initial === undefined ? {} : { initial }),
  }));
  const model = compileModel(
    [{ id: 'all', label: NO_WORDS, equations: worded }],
    shorthands.map((shorthand) => ({ ...shorthand, note: NO_WORDS })),
    inputs,
  );
  return {
    kernel: await loadKernel(emitJavaScript(model)),
    layout: {
      inputs: model.inputs.map(({ id }) => ({ id, value: null })),
      quantities: model.equations.map(({ equation: { id, unit } }) => ({ id, unit })),
    },
    yearCount: YEARS.length,
  };
}

import { describe, expect, it } from 'vitest';
import { loadKernel } from '../../src/build/loadKernel.ts';
import type { LimitRequest } from '../../src/engine/contract.ts';
import { indexLayout } from '../../src/engine/layout.ts';
import { inputsOf } from '../../src/engine/scenario.ts';
import { createSynchronousSimulator } from '../../src/engine/synchronousSimulator.ts';
import { FEASIBILITY_RULES } from '../../src/model/feasibility.ts';
import { YEARS } from '../../src/model/years.ts';
import { assembly, layout, municipality, reference, run } from './assembled.ts';
import { kernelOf, pathBatch } from './batchKernels.ts';

const index = indexLayout(layout);
const simulator = createSynchronousSimulator(
  await loadKernel(assembly.kernel),
  await kernelOf(pathBatch, false),
  index,
);
const { about, levers } = municipality;
const [plan, usual] = [reference(about.plan), reference(about.businessAsUsual)];

describe('beside a scenario the simulator gives', () => {
  const years = [2030, 2045];
  const usualInputs = inputsOf(layout, usual).subarray(0, layout.leverCount);
  const request = { reference: usualInputs, quantity: 'total', years };

  it('the effect of every lever, as two runs of the scenario would', () => {
    const { effects } = simulator.simulate({ inputs: inputsOf(layout, plan), effects: request });
    const whole = run(plan);
    const apart = levers.flatMap(({ id }, lever) => {
      const without = run(reference(about.plan, { [id]: usual.levers[id] ?? Number.NaN }));
      return years.map((year, at) => {
        const effect = whole.of('total', year) - without.of('total', year);
        return Math.abs((effects?.[lever * years.length + at] ?? Number.NaN) - effect);
      });
    });
    expect(apart).toHaveLength(2 * levers.length);
    expect(apart.filter((difference) => !(difference < 1e-6))).toEqual([]);
    expect(effects?.some((effect) => effect < -1000)).toBe(true);
  });

  it('no effect at all of a lever that stands where it stands in the reference', () => {
    const { effects } = simulator.simulate({ inputs: inputsOf(layout, usual), effects: request });
    expect(effects?.every((effect) => effect === 0)).toBe(true);
  });

  it.each(FEASIBILITY_RULES)(
    'how far $lever can go before $quantity tells',
    ({ lever, quantity, above, demanding }) => {
      const { min = Number.NaN, max = Number.NaN } = levers.find(({ id }) => id === lever) ?? {};
      const [easy, hard] = demanding === 'max' ? [min, max] : [max, min];
      const limit: LimitRequest = {
        lever: index.inputAt(lever),
        easy,
        demanding: hard,
        quantity,
        bound: above,
      };
      const { limits } = simulator.simulate({
        inputs: inputsOf(layout, plan),
        effects: null,
        limits: [limit],
      });
      const found = limits[0] ?? Number.NaN;
      const most = (value: number): number => {
        const { of } = run(reference(about.plan, { [lever]: value }));
        return Math.max(...YEARS.map((year) => of(quantity, year)).filter((each) => !Number.isNaN(each)));
      };
      const little = (hard - easy) / 1000;
      expect(most(found)).toBeLessThanOrEqual(above * (1 + 1e-9));
      expect(most(found + little)).toBeGreaterThan(above);
    },
  );
});

import { describe, expect, it } from 'vitest';
import type { ToldModel } from '../../src/schema/toldModel.ts';
import { type Comparison, compareModels } from '../../src/versions/compareModels.ts';
import { small, told, without, withPiece } from './smallTold.ts';

const before = await told();
const compareTo = async (parts: Parameters<typeof told>[0]): Promise<Comparison> =>
  compareModels(before, await told(parts));

const figure = (id: string, value: number, unit = 'MWh/yr') => ({ id, unit, value });
const equation = (id: string, expression: string, unit = 't/yr') => ({ id, unit, expression });

/** What is told of the parts: what changed, and by how much it alone moves a scenario in 2030. */
const toldParts = ({ parts }: Comparison, scenario = 'plan') =>
  parts.map(({ change: { kind, id, before: old, after }, effect }) => {
    const verb = old === null ? 'added' : after === null ? 'removed' : 'changed';
    return [verb, kind, id, effect?.[scenario]?.['2030'] ?? null];
  });

/** Holds in every column of every scenario that both models have. */
function expectPartsAndRestToSum({ scenarios, columns, program, parts, rest }: Comparison): void {
  for (const { id, difference } of scenarios) {
    if (!difference) continue;
    for (const column of columns) {
      const effects = [program, ...parts.map(({ effect }) => effect), rest];
      const sum = effects.reduce((whole, effect) => whole + (effect?.[id]?.[column] ?? 0), 0);
      expect(sum, `${id}, ${column}`).toBeCloseTo(difference[column] ?? Number.NaN, 6);
    }
  }
}

describe('two models side by side', () => {
  it('have nothing to tell where they are the same', async () => {
    const { parts, scenarios, rest } = await compareTo({});
    expect(parts).toEqual([]);
    expect(scenarios[0]?.difference).toEqual({ '2030': 0, '2035': 0, '2045': 0, 'sum 2025-2045': 0 });
    expect(rest.plan?.['2030']).toBe(0);
  });

  it('tell a changed figure, what it says and by how much it moves each scenario', async () => {
    const comparison = await compareTo({ figures: withPiece(small.figures, figure('use', 1100)) });
    expect(toldParts(comparison, 'usual')).toEqual([['changed', 'figure', 'use', 20]]);
    expect(toldParts(comparison, 'plan')).toEqual([['changed', 'figure', 'use', 10]]);
    expect(comparison.parts[0]?.change).toMatchObject({ before: '1000 MWh/yr', after: '1100 MWh/yr' });
    expect(comparison.scenarios.map(({ id, difference }) => [id, difference?.['sum 2025-2045']])).toEqual([
      ['usual', expect.closeTo(420, 6)],
      ['plan', expect.closeTo(210, 6)],
      ['late', expect.closeTo(210, 6)],
    ]);
    expectPartsAndRestToSum(comparison);
  });

  it('tell what several changes do together beyond what each does alone', async () => {
    const figures = withPiece(withPiece(small.figures, figure('use', 1100)), figure('factor', 0.3, 't/MWh'));
    const comparison = await compareTo({ figures });
    expect(toldParts(comparison, 'usual')).toEqual([
      ['changed', 'figure', 'use', expect.closeTo(20, 9)],
      ['changed', 'figure', 'factor', expect.closeTo(100, 9)],
    ]);
    expect(comparison.rest.usual?.['2030']).toBeCloseTo(10, 9);
    expectPartsAndRestToSum(comparison);
  });

  it('tell a changed range, which moves nothing', async () => {
    const comparison = await compareTo({
      figures: withPiece(small.figures, figure('factor', 0.2, 't/MWh')),
    });
    expect(toldParts(comparison)).toEqual([['changed', 'figure', 'factor', 0]]);
  });

  it('tell a changed equation and a changed shorthand', async () => {
    const comparison = await compareTo({
      equations: withPiece(small.equations, equation('total', 'use * factor * kept / 2')),
      shorthands: [{ id: 'rest', parameters: ['share'], expression: '1 - share / 2' }],
    });
    expect(toldParts(comparison)).toEqual([
      ['changed', 'equation', 'total', -50],
      ['changed', 'shorthand', 'rest', 50],
    ]);
    expectPartsAndRestToSum(comparison);
  });

  it('tell a lever set otherwise once for all scenarios set alike', async () => {
    const scenarios = small.scenarios.map(({ id }) => ({ id, levers: { cut: id === 'usual' ? 0.1 : 0.6 } }));
    const { parts, ...comparison } = await compareTo({ scenarios });
    expect(parts.map(({ change }) => [change.scenarios, change.before, change.after])).toEqual([
      [['usual'], '0', '0.1'],
      [['plan', 'late'], '0.5', '0.6'],
    ]);
    expect(parts.map(({ effect }) => effect?.usual?.['2030'])).toEqual([expect.closeTo(-20, 9), 0]);
    expect(parts.map(({ effect }) => effect?.late?.['2030'])).toEqual([0, expect.closeTo(-20, 9)]);
    expectPartsAndRestToSum({ parts, ...comparison });
  });

  it('tell scenarios and goals that came or went, which move no scenario of both', async () => {
    const scenarios = [...without(small.scenarios, 'late'), { id: 'early', levers: { cut: 1 } }];
    const comparison = await compareTo({ scenarios, goals: [{ id: 'goal', year: 2040, value: 50 }] });
    expect(toldParts(comparison)).toEqual([
      ['removed', 'scenario', 'late', 0],
      ['added', 'scenario', 'early', 0],
      ['changed', 'goal', 'goal', 0],
    ]);
    expect(comparison.columns).toEqual(['2030', '2035', '2040', '2045', 'sum 2025-2045']);
    expect(comparison.scenarios.find(({ id }) => id === 'late')).toMatchObject({
      after: null,
      difference: null,
    });
    expect(comparison.scenarios.find(({ id }) => id === 'early')).toMatchObject({ before: null });
  });
});

describe('a change that does not compile alone', () => {
  it('goes with the new pieces that it names, whatever they name in turn', async () => {
    const comparison = await compareTo({
      equations: [
        ...withPiece(small.equations, equation('total', 'use * factor * kept + machines')),
        equation('machines', 'diesel * (1 - electric)'),
      ],
      figures: [...small.figures, figure('diesel', 40, 't/yr')],
      levers: [...small.levers, { id: 'electric', unit: '1', min: 0, max: 1, step: 0.1 }],
      scenarios: small.scenarios.map(({ id, levers }) => ({ id, levers: { ...levers, electric: 0.5 } })),
    });
    const { parts } = comparison;
    expect(toldParts(comparison)).toEqual([
      ['added', 'figure', 'diesel', 0],
      ['changed', 'equation', 'total', 20],
      ['added', 'equation', 'machines', 0],
      ['added', 'lever', 'electric', 0],
    ]);
    const total = parts.find(({ change }) => change.id === 'total');
    expect(total?.together.map(({ id }) => id)).toEqual(['machines', 'diesel', 'electric']);
    expectPartsAndRestToSum(comparison);
  });

  it('is said not to be isolable, and counts among the rest', async () => {
    const comparison = await compareTo({
      equations: withPiece(without(small.equations, 'kept'), equation('total', 'use * factor')),
      figures: withPiece(small.figures, figure('use', 2000)),
    });
    expect(toldParts(comparison)).toEqual([
      ['changed', 'figure', 'use', 100],
      ['changed', 'equation', 'total', 100],
      ['removed', 'equation', 'kept', null],
    ]);
    expect(comparison.parts[2]?.obstacle).toBe('total: unknown name kept');
    expect(comparison.rest.plan?.['2030']).toBeCloseTo(100, 9);
    expectPartsAndRestToSum(comparison);
  });

  it('is said not to be isolable where it gives no number', async () => {
    const comparison = await compareTo({
      levers: [...small.levers, { id: 'share', unit: '1', min: 0, max: 1, step: 0.1 }],
      equations: withPiece(small.equations, equation('total', 'use * factor * kept * share / (share + cut)')),
      scenarios: small.scenarios.map(({ id, levers }) => ({
        id,
        levers: { cut: levers.cut === 0 ? 0.5 : 0, share: levers.cut === 0 ? 0 : 0.5 },
      })),
    });
    const total = comparison.parts.find(({ change }) => change.id === 'total');
    expect(total).toMatchObject({
      effect: null,
      obstacle: 'the total of usual is not a number in every year',
    });
    expectPartsAndRestToSum(comparison);
  });
});

describe('the program', () => {
  it('is told apart where it makes other results of the old equations', async () => {
    const older: ToldModel = {
      ...before,
      results: before.results.map((result) => ({ ...result, total: result.total.map((value) => value - 1) })),
    };
    const comparison = await compareModels(
      older,
      await told({ figures: withPiece(small.figures, figure('use', 2000)) }),
    );
    expect(comparison.program?.plan?.['2030']).toBe(1);
    expect(toldParts(comparison)).toEqual([['changed', 'figure', 'use', 100]]);
    expectPartsAndRestToSum(comparison);
  });

  it('leaves all to the rest where it cannot read the old equations', async () => {
    const older = { ...before, equations: withPiece(small.equations, equation('kept', 'wane(cut)', '1')) };
    const comparison = await compareModels(
      older,
      await told({ figures: withPiece(small.figures, figure('use', 2000)) }),
    );
    expect(comparison.program).toBeNull();
    expect(comparison.parts.map(({ effect }) => effect)).toEqual([null, null]);
    expect(comparison.rest.plan?.['2030']).toBe(100);
  });
});

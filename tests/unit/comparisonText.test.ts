import { describe, expect, it } from 'vitest';
import { readCompareOptions } from '../../src/cli/comparison/options.ts';
import { comparisonText } from '../../src/cli/comparison/text.ts';
import { UsageError } from '../../src/cli/usage.ts';
import { compareModels } from '../../src/versions/compareModels.ts';
import { small, told, without, withPiece } from './smallTold.ts';

const before = await told({ goals: [] });

const textOf = async (parts: Parameters<typeof told>[0]): Promise<string> =>
  comparisonText(await compareModels(before, await told({ goals: [], ...parts })), 'HEAD~1');

describe('a comparison in words', () => {
  it('says so where nothing changed', async () => {
    expect(await textOf({})).toBe(
      'The model is the same at HEAD~1 and in the working tree, version small-1. Nothing moves.\n',
    );
  });

  it('tells every scenario, each change with what it does alone, and the rest', async () => {
    const text = await textOf({
      version: 'small-2',
      figures: [
        { id: 'use', unit: 'MWh/yr', value: 1100 },
        { id: 'factor', unit: 't/MWh', value: 0.1 },
      ],
      scenarios: [...without(small.scenarios, 'late'), { id: 'early', levers: { cut: 1 } }].map((scenario) =>
        scenario.id === 'plan' ? { id: 'plan', levers: { cut: 1 } } : scenario,
      ),
    });
    expect(text.split('\n')).toEqual([
      'Model small-1 at HEAD~1, small-2 in the working tree',
      '',
      'Reference scenarios in tonnes: before, after, difference',
      '',
      '  usual  2030            200.000   110.000    -90.000',
      '  usual  2045            200.000   110.000    -90.000',
      '  usual  sum 2025-2045  4200.000  2310.000  -1890.000',
      '  plan   2030            100.000     0.000   -100.000',
      '  plan   2045            100.000     0.000   -100.000',
      '  plan   sum 2025-2045  2100.000     0.000  -2100.000',
      '  late   2030            100.000      none',
      '  late   2045            100.000      none',
      '  late   sum 2025-2045  2100.000      none',
      '  early  2030               none     0.000',
      '  early  2045               none     0.000',
      '  early  sum 2025-2045      none     0.000',
      '',
      'What changed, and by how many tonnes each change alone moves the old model',
      '',
      'figure use changed',
      '  before: 1000 MWh/yr',
      '  after:  1100 MWh/yr',
      '            2030     2045  sum 2025-2045',
      '  usual  +20.000  +20.000       +420.000',
      '  plan   +10.000  +10.000       +210.000',
      '',
      'figure factor changed',
      '  before: 0.2 t/MWh, 0.1 to 0.3',
      '  after:  0.1 t/MWh',
      '             2030      2045  sum 2025-2045',
      '  usual  -100.000  -100.000      -2100.000',
      '  plan    -50.000   -50.000      -1050.000',
      '',
      'lever cut set otherwise in plan',
      '  before: 0.5',
      '  after:  1',
      '            2030      2045  sum 2025-2045',
      '  plan  -100.000  -100.000      -2100.000',
      '',
      'scenario late removed',
      '  before: a reference scenario',
      '  moves no reference result',
      '',
      'scenario early added',
      '  after:  a reference scenario',
      '  moves no reference result',
      '',
      'The rest: what changes do together beyond the sum of what each does alone',
      '            2030     2045  sum 2025-2045',
      '  usual  -10.000  -10.000       -210.000',
      '  plan   +40.000  +40.000       +840.000',
      '',
    ]);
  });

  it('says what cannot be isolated and why, and what was put in with what', async () => {
    const text = await textOf({
      equations: [
        ...withPiece(without(small.equations, 'kept'), {
          ...{ id: 'total', unit: 't/yr', expression: 'use * halved' },
        }),
        { id: 'halved', unit: 't/MWh', expression: 'factor / 2' },
      ],
    });
    expect(text).toContain('\n  put in with equation halved added\n');
    expect(text).toContain('\n  cannot be isolated: total: unknown name kept\n');
    expect(text).toContain('\nThe rest: what cannot be isolated, and what changes do together\n');
  });

  it('tells the program apart where it makes other results of the old equations', async () => {
    const results = before.results.map((result) => ({
      ...result,
      total: result.total.map((value) => value - 1),
    }));
    const text = comparisonText(await compareModels({ ...before, results }, before), 'HEAD~1');
    expect(text).toContain('\nNo figure, equation, lever, scenario or goal differs.\n');
    expect(text).toContain('\nThe program: it makes other results of the old equations\n');
  });
});

describe('a call of the comparison', () => {
  const refusal = (args: readonly string[]): string | null => {
    try {
      readCompareOptions(args);
      return null;
    } catch (cause) {
      if (cause instanceof UsageError) return cause.message;
      throw cause;
    }
  };

  it('names one revision and a form', () => {
    expect(readCompareOptions(['HEAD~1'])).toEqual({ revision: 'HEAD~1', give: 'text' });
    expect(readCompareOptions(['v1', '--format', 'json'])).toEqual({ revision: 'v1', give: 'json' });
    expect(readCompareOptions(['v1', '--section'])).toEqual({ revision: 'v1', give: 'section' });
    expect(readCompareOptions(['--help'])).toBeNull();
  });

  it.each([
    [[], 'Name the git revision to compare with: npm run -s compare-model -- HEAD~1'],
    [['a', 'b'], 'Name one git revision, not 2: a, b.'],
    [['a', '--section', '--format', 'json'], '--section writes Markdown only; leave --format out.'],
    [['a', '--format', 'csv'], '--format can only be text or json, not “csv”.'],
  ])('is refused otherwise: %j', (args, sentence) => {
    expect(refusal(args)).toBe(sentence);
  });
});

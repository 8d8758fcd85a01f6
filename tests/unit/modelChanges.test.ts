import { describe, expect, it } from 'vitest';
import { needsSection, recordFaults, sectionText } from '../../src/docs/modelChanges.ts';
import type { Change } from '../../src/versions/pieces.ts';
import { small, told, without } from './smallTold.ts';

const model = await told();
const change: Change = {
  ...{ kind: 'figure', id: 'use', scenarios: [] },
  ...{ before: '900 MWh/yr', after: '1000 MWh/yr' },
};
const section = sectionText(model, [change]);
const page = `# Changes\n\n${section.replace('Why:', 'Why: a newer account.')}`;

describe('a section for the record', () => {
  it('has the version, what changed, the results, and a reason left to be written', () => {
    expect(section.split('\n')).toEqual([
      '## small-1',
      '',
      'Why:',
      '',
      '- figure use changed: `900 MWh/yr` → `1000 MWh/yr`',
      '',
      '```csv',
      'scenario,2030,2035,2045,sum 2025-2045',
      'usual,200.000,200.000,200.000,4200.000',
      'plan,100.000,100.000,100.000,2100.000',
      'late,100.000,100.000,100.000,2100.000',
      '```',
      '',
    ]);
  });
});

describe('a new section', () => {
  it('is needed where a result, a scenario or a goal year is otherwise', async () => {
    expect(needsSection(model, await told({ version: 'small-2' }))).toBe(false);
    expect(needsSection(model, await told({ goals: [{ id: 'goal', year: 2035, value: 0 }] }))).toBe(false);
    expect(needsSection(model, await told({ goals: [{ id: 'goal', year: 2040, value: 50 }] }))).toBe(true);
    expect(needsSection(model, await told({ figures: [...small.figures].reverse() }))).toBe(false);
    const figures = small.figures.map((figure) => ({ ...figure, value: figure.value * 1.001 }));
    expect(needsSection(model, await told({ figures }))).toBe(true);
    expect(needsSection(model, await told({ scenarios: without(small.scenarios, 'late') }))).toBe(true);
  });
});

describe('the check of the record', () => {
  it('is content with a section that has its reason written', () => {
    expect(recordFaults(page, model)).toEqual([]);
    expect(recordFaults(`# Changes\n\n${section}`, model)).toEqual([
      'line 5: “Why:” is empty; write why the model changed',
    ]);
  });

  it('lets half of the last digit be off, as rounding does, and no more', () => {
    expect(recordFaults(page.replace('usual,200.000', 'usual,200.0005'), model)).toEqual([]);
    expect(recordFaults(page.replace('usual,200.000', 'usual,200.001'), model)).toHaveLength(2);
  });

  it('needs no section for a version that moves no result', async () => {
    expect(recordFaults(page, await told({ version: 'small-2' }))).toEqual([]);
  });

  it('tells every result that moved, and what to do', async () => {
    const scenarios = small.scenarios.map(({ id, levers }) => ({
      id,
      levers: id === 'plan' ? { cut: 0.6 } : levers,
    }));
    expect(recordFaults(page, await told({ version: 'small-2', scenarios }))).toEqual([
      'plan, 2030: 100.000 t is on record, the model gives 80.000 t',
      'plan, 2035: 100.000 t is on record, the model gives 80.000 t',
      'plan, 2045: 100.000 t is on record, the model gives 80.000 t',
      'plan, sum 2025-2045: 2100.000 t is on record, the model gives 1680.000 t',
      expect.stringMatching(
        /^the reference results of the model, small-2, are not those of the newest section, small-1\. Run npm run -s compare-model -- .* --section .* write after “Why:” why the model changed\.$/,
      ),
    ]);
  });

  it('tells scenarios and columns that came or went', async () => {
    const scenarios = [...without(small.scenarios, 'late'), { id: 'early', levers: { cut: 1 } }];
    expect(recordFaults(page, await told({ scenarios })).slice(0, -1)).toEqual([
      'late: is on record, but no reference scenario',
      'early: is not on record',
    ]);
    expect(recordFaults(page, await told({ goals: [] })).slice(0, -1)).toEqual([
      'the columns on record are 2030, 2035, 2045, sum 2025-2045; the model’s are 2030, 2045, sum 2025-2045',
    ]);
  });
});

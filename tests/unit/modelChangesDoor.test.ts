import { describe, expect, it } from 'vitest';
import { ModelChangesError, readModelChanges } from '../../src/schema/modelChanges.ts';

const newest = [
  '## 2024-b',
  '',
  'Why: the account of 2025',
  'counts otherwise.',
  '',
  '- figure use changed: `1 t/yr` → `2 t/yr`',
  '',
  '```csv',
  'scenario,2030,sum 2025-2045',
  'plan,12.5,300',
  'usual,-0.125,1000.001',
  '```',
  '',
];
const oldest = newest.map((line) => line.replace('2024-b', '2024-a'));
const page = ['# Changes', '', 'Words.', '', ...newest, ...oldest];

/** What is told of a page in which some lines are otherwise; lines count from 1. */
function faultsWith(changed: Readonly<Record<number, string>>): readonly string[] {
  try {
    readModelChanges(page.map((line, at) => changed[at + 1] ?? line).join('\n'));
    return [];
  } catch (cause) {
    if (cause instanceof ModelChangesError) return cause.faults;
    throw cause;
  }
}

describe('the record of the model’s versions', () => {
  it('is read newest first: version, reason, columns and results', () => {
    const recorded = {
      version: '2024-b',
      reason: 'the account of 2025 counts otherwise.',
      columns: ['2030', 'sum 2025-2045'],
      results: {
        plan: { '2030': 12.5, 'sum 2025-2045': 300 },
        usual: { '2030': -0.125, 'sum 2025-2045': 1000.001 },
      },
    };
    expect(readModelChanges(page.join('\n'))).toEqual([recorded, { ...recorded, version: '2024-a' }]);
    expect(readModelChanges(page.join('\r\n'))).toHaveLength(2);
  });

  it.each<[Readonly<Record<number, string>>, string]>([
    [{ 7: 'Why:', 8: '' }, 'line 7: “Why:” is empty; write why the model changed'],
    [{ 20: 'Why: ', 21: '' }, 'line 20: “Why:” is empty; write why the model changed'],
    [
      { 7: 'It changed.' },
      'line 5: the section has no line that begins with “Why:” and says why the model changed',
    ],
    [{ 5: '## ' }, 'line 5: the heading names no version of the model'],
    [{ 18: '## 2024-b' }, 'line 18: the version 2024-b has a section already'],
    [{ 12: '```' }, 'line 5: the section has no reference results between ```csv and ```'],
    [{ 16: '' }, 'line 5: the section has no reference results between ```csv and ```'],
    [
      { 13: 'name,2030,sum 2025-2045' },
      'line 13: the first line of the results has to be “scenario” and the names of the columns',
    ],
    [{ 14: 'plan,12.5 t,300' }, 'line 14: “12.5 t” is no number of tonnes, such as -12.345'],
    [{ 15: 'usual,,1' }, 'line 15: “” is no number of tonnes, such as -12.345'],
    [{ 15: 'usual,1' }, 'line 15: the number of figures is 1; the number of columns is 2'],
    [{ 15: 'plan,1,2' }, 'line 15: the scenario plan stands here a second time'],
  ])('is refused with the line: %j', (changed, sentence) => {
    expect(faultsWith(changed)).toEqual([sentence]);
  });

  it('tells every fault there is, and that a page is empty', () => {
    expect(faultsWith({ 7: 'Why:', 8: '', 14: 'plan,x,300' })).toHaveLength(2);
    expect(() => readModelChanges('# Changes\n')).toThrow(
      'line 2: the page has no section “## <model version>”',
    );
  });
});

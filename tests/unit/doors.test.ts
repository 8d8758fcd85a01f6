import { describe, expect, it } from 'vitest';
import { readInput, writeInput } from '../../src/schema/leverText.ts';
import { type LinkRules, readLink, writeLink } from '../../src/schema/link.ts';
import { RefusedInput } from '../../src/schema/problem.ts';
import { readScenarioFile, type ScenarioRecord, writeScenarioFile } from '../../src/schema/scenarioFile.ts';
import { smallFigures } from './smallModel.ts';

const rules: LinkRules = {
  levers: new Map([
    ['start', { minimum: 2027, maximum: 2045 }],
    ['share', { minimum: 0.1, maximum: 0.8 }],
  ]),
  parameters: new Map([['yield', { minimum: 900, maximum: 1000 }]]),
  fixed: new Set(['cars2024']),
  scenarios: ['bau', 'path'],
  unitOf: (id) => (id === 'start' ? 'decimal year' : '1'),
  figures: smallFigures,
};

const record: ScenarioRecord = {
  municipality: 'byen',
  model: '2024-abcdef01',
  name: 'Min plan',
  origin: 'path',
  levers: { start: 2029.9166666666667, share: 0.1 + 0.2 },
  parameters: { yield: 950.5 },
};

const refusal = (act: () => unknown): unknown => {
  try {
    act();
  } catch (cause) {
    if (cause instanceof RefusedInput) return cause.problem;
    throw cause;
  }
  return null;
};

describe('lever values in links', () => {
  it('writes whole months readably and every other value exactly', () => {
    expect(writeInput('decimal year', 2029.9166666666667)).toBe('2029-12');
    expect(writeInput('decimal year', 2035)).toBe('2035-01');
    for (const value of [2029.9, 0.1 + 0.2, -0.1, 1e-7]) {
      expect(readInput('decimal year', writeInput('decimal year', value))).toBe(value);
    }
    for (let month = 0; month < 19 * 12; month += 1) {
      const value = 2027 + Math.floor(month / 12) + (month % 12) / 12;
      expect(readInput('decimal year', writeInput('decimal year', value))).toBe(value);
    }
  });

  it.each(['2029-13', '2029-00', '', ' ', '0x10', 'Infinity', 'NaN', '1,5', '12px'])('refuses %j', (text) => {
    expect(readInput('decimal year', text)).toBeNaN();
  });
});

describe('a link', () => {
  it('comes back as it went, to the bit', () => {
    const { levers, parameters } = record;
    const content = { model: 'm-1', scenario: 'path', levers, parameters, figure: null };
    const text = writeLink(content, rules);
    expect(text).toBe('model=m-1&scenario=path&start=2029-12&share=0.30000000000000004&yield=950.5');
    expect(readLink(text, rules)).toEqual(content);
  });

  it.each([
    ['sum.2030', { kind: 'quantity', id: 'sum', year: 2030 }],
    ['sum.2045.bau', { kind: 'quantity', id: 'sum', year: 2045, scenario: 'bau' }],
    ['goal', { kind: 'input', id: 'goal' }],
    ['effect.a.2030', { kind: 'effect', id: 'a', year: 2030 }],
    ['difference.sum.2045.bau', { kind: 'difference', id: 'sum', year: 2045, scenario: 'bau' }],
    ['gap.goal', { kind: 'gap', id: 'goal' }],
  ] as const)('names the number that is open: %s', (text, figure) => {
    const content = readLink(`scenario=bau&open=${text}`, rules);
    expect(content?.figure).toEqual(figure);
    expect(content && writeLink(content, rules)).toBe(`scenario=bau&open=${text}`);
  });

  it('without anything after # is no link', () => {
    expect(readLink('', rules)).toBeNull();
  });

  it('without a version says so instead of guessing one', () => {
    expect(readLink('scenario=bau', rules)?.model).toBeNull();
  });

  it.each([
    ['scenario=bau&strat=2030', { code: 'unknownKey', where: '', key: 'strat' }],
    ['scenario=bau&start=2050', { code: 'outOfRange', where: 'start', minimum: 2027, maximum: 2045 }],
    ['scenario=bau&share=half', { code: 'notNumber', where: 'share' }],
    ['scenario=plan', { code: 'notAllowed', where: 'scenario', expected: 'bau, path' }],
    ['start=2030', { code: 'missing', where: 'scenario', expected: 'bau, path' }],
    ['scenario=bau&start=2030&start=2031', { code: 'unreadable', where: 'start' }],
    ['scenario=bau&cars2024=5', { code: 'fixedFigure', where: 'cars2024' }],
    ['scenario=bau&__proto__=5', { code: 'unknownKey', where: '', key: '__proto__' }],
    ['scenario=bau&open=nothing', { code: 'unknownKey', where: 'open', key: 'nothing' }],
    ['scenario=bau&open=sum', { code: 'outOfRange', where: 'open', minimum: 2024, maximum: 2050 }],
    ['scenario=bau&open=sum.1990', { code: 'outOfRange', where: 'open', minimum: 2024, maximum: 2050 }],
    ['scenario=bau&open=sum.2030.moon', { code: 'unknownKey', where: 'open', key: 'moon' }],
    ['scenario=bau&open=effect.goal.2030', { code: 'unknownKey', where: 'open', key: 'goal' }],
    ['scenario=bau&open=goal.2030', { code: 'unreadable', where: 'open' }],
    [`scenario=bau&start=${'0'.repeat(9000)}`, { code: 'tooLarge', where: '', limitKilobytes: 8 }],
  ])('is refused whole: %.40s', (text, problem) => {
    expect(refusal(() => readLink(text, rules))).toEqual(problem);
  });
});

describe('a scenario file', () => {
  const change = (part: object) => JSON.stringify({ ...JSON.parse(writeScenarioFile(record)), ...part });
  const read = (text: string, model = record.model) =>
    readScenarioFile(text, {
      municipality: 'byen',
      model,
      inputs: rules,
      leversOf: () => ({ start: 2028, share: 0.2 }),
    });

  it('comes back as it went', () => {
    expect(read(writeScenarioFile(record))).toEqual({ ...record, added: [] });
  });

  it('from an older model opens, newer levers standing as in the scenario it started from', () => {
    const { levers, added } = read(change({ levers: { start: 2030 } }), '2025-newer');
    expect(levers).toEqual({ start: 2030, share: 0.2 });
    expect(added).toEqual(['share']);
  });

  it.each([
    ['{', { code: 'notJson', where: '' }],
    ['[]', { code: 'foreign', where: 'format', expected: 'reduktionsstien-scenario' }],
    ['null', { code: 'foreign', where: 'format', expected: 'reduktionsstien-scenario' }],
    ['{"name":"x"}', { code: 'foreign', where: 'format', expected: 'reduktionsstien-scenario' }],
    [' '.repeat(300 * 1024), { code: 'tooLarge', where: '', limitKilobytes: 256 }],
    [change({ formatVersion: 2 }), { code: 'newer', where: 'formatVersion', expected: '1' }],
    [
      change({ municipality: 'nabo' }),
      { code: 'otherMunicipality', where: 'municipality', expected: 'byen' },
    ],
    [change({ colour: 'red' }), { code: 'unknownKey', where: '', key: 'colour' }],
    [change({ name: '' }), { code: 'missing', where: 'name' }],
    [change({ levers: { start: 2030 } }), { code: 'missing', where: 'levers.share' }],
    [
      change({ levers: { start: 2030, share: 2 } }),
      { code: 'outOfRange', where: 'levers.share', minimum: 0.1, maximum: 0.8 },
    ],
    [change({ levers: { start: 2030, share: '0,5' } }), { code: 'notNumber', where: 'levers.share' }],
    [change({ parameters: { cars2024: 1 } }), { code: 'fixedFigure', where: 'cars2024' }],
  ])('is refused whole: %.60s', (text, problem) => {
    expect(refusal(() => read(text))).toEqual(problem);
  });
});

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { csvParse } from 'd3-dsv';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readMunicipality } from '../../src/build/readMunicipality.ts';
import { municipalityFolder } from '../../src/build/whichMunicipality.ts';
import { SOURCE_IDS } from '../../src/model/breakdowns.ts';
import { YEARS } from '../../src/model/years.ts';
import { leversOf } from '../../src/schema/municipality/municipality.ts';
import { writeScenarioFile } from '../../src/schema/scenarioFile.ts';
import { resultIn, simulate, type Told } from './simulateProcess.ts';

const PATIENCE_MILLISECONDS = 120_000;

const municipality = readMunicipality(municipalityFolder());
const { plan, businessAsUsual, id: place } = municipality.about;
const usual = leversOf(municipality, businessAsUsual);
const mine = { levers: { ...usual, gasPhaseOutYear: 2035 }, parameters: { scop: 3 } };

const folder = mkdtempSync(join(tmpdir(), 'simulate-'));
const file = join(folder, 'mine.json');
const record = { municipality: place, model: 'older-1', name: 'Min plan', origin: businessAsUsual, ...mine };
writeFileSync(file, writeScenarioFile(record));

const batch = [
  '{}',
  JSON.stringify({ levers: { ...usual, ccsEnabled: 1, ccsStart: 2031 + 11 / 12 }, method: 'average' }),
  '',
  JSON.stringify(mine),
  '{"levers":{"ccsStart":2050}}',
  'ccsStart=2030',
  '{"levers":{"ccsSart":2030}}',
  JSON.stringify({ levers: { ccsStart: leversOf(municipality, plan).ccsStart } }),
];

/** Every run there is, at the same time, since each takes its time to start. */
async function runAll() {
  const setting = `--scenario ${businessAsUsual} --set ccsEnabled=1 --set ccsStart=2031-12 --method average`;
  const [ofPlan, ofSettings, ofFile, ofBatch, unknownLever, unknownOption] = await Promise.all([
    simulate([]),
    simulate(setting.split(' ')),
    simulate(['--file', file, '--format', 'csv']),
    simulate(['--batch', '--set', 'ccsStart=2032'], batch.join('\n')),
    simulate(['--set', 'ccsSart=2030']),
    simulate(['--colour']),
  ]);
  const answers = ofBatch.out.trimEnd().split('\n');
  return { ofPlan, ofSettings, ofFile, ofBatch, answers, unknownLever, unknownOption };
}

let runs: Awaited<ReturnType<typeof runAll>>;
beforeAll(async () => {
  runs = await runAll();
}, PATIENCE_MILLISECONDS);
afterAll(() => rmSync(folder, { recursive: true }));

const answer = (at: number): Told => resultIn(runs.answers[at] ?? '');
const inYear = (series: Told['total'] | undefined, year: number): number =>
  series?.[YEARS.indexOf(year)] ?? Number.NaN;

describe('the command line', () => {
  it('tells the plan as JSON, every part over the years', () => {
    expect(runs.ofPlan).toMatchObject({ code: 0, errors: '' });
    const result = resultIn(runs.ofPlan.out);
    expect(result).toMatchObject({ scenario: plan, method: 'residual', years: YEARS });
    expect(Object.keys(result.sources)).toEqual(SOURCE_IDS);
    const users = ['citizens', 'business', 'municipality', 'otherPublic', 'transport', 'credit'];
    expect(Object.keys(result.users)).toEqual(users);
    const indicators = [
      ...['gasShare', 'toDistrict', 'toPump', 'blocked', 'operation', 'capture', 'captured', 'evShare'],
      ...['evSalesNeeded', 'districtDemand', 'electricityUse', 'efGrid', 'biogas', 'fossilWaste'],
      'biogenicWaste',
    ];
    expect(Object.keys(result.indicators)).toEqual(expect.arrayContaining(indicators));
    expect(inYear(result.total, 2030)).toBeCloseTo(56_044, 0);
    expect(inYear(result.reduction, 2030)).toBeCloseTo(0.856, 3);
    expect(inYear(result.cumulative, 2045)).toBeCloseTo(989_752, 0);
  });

  it('tells what is undefined as null, and nothing else', () => {
    const { indicators, sources, users, total } = resultIn(runs.ofPlan.out);
    const missing = Object.entries({ ...indicators, ...sources, ...users, total }).flatMap(([id, series]) =>
      YEARS.filter((_, at) => series[at] === null).map((year) => [id, year]),
    );
    expect(missing).toEqual([['evSalesNeeded', 2024]]);
  });

  it('sets levers by number or by month, and counts by either method', () => {
    expect(runs.ofSettings).toMatchObject({ code: 0, errors: '' });
    const byMonth = resultIn(runs.ofSettings.out);
    expect(byMonth).toMatchObject({ scenario: businessAsUsual, method: 'average' });
    expect(Math.abs(inYear(byMonth.total, 2024) - 163_819)).toBeLessThanOrEqual(10);
    expect(inYear(byMonth.indicators.operation, 2031)).toBeCloseTo((1 / 12) ** 2 / (2 * 0.25), 12);
    const byNumber = answer(0).indicators.operation;
    expect([inYear(byNumber, 2031), inYear(byNumber, 2032)]).toEqual([0, 0.875]);
  });

  it('tells a scenario file as a table that reads back to the same numbers, and that it is older', () => {
    expect(runs.ofFile.code).toBe(0);
    expect(runs.ofFile.errors).toMatch(
      /was made with model older-1; this is model \S+, so the figures may differ/,
    );
    const table = csvParse(runs.ofFile.out);
    const { model, method, total, reduction, cumulative, sources, users, indicators } = answer(2);
    const expected = { total, reduction, cumulative, ...sources, ...users, ...indicators };
    expect(table.columns).toEqual(['model', 'scenario', 'method', 'year', ...Object.keys(expected)]);
    expect(table.map((row) => [row.model, row.scenario, row.method, Number(row.year)])).toEqual(
      YEARS.map((year) => [model, 'Min plan', method, year]),
    );
    for (const [id, series] of Object.entries(expected)) {
      const column = table.map((row) => (row[id] === '' ? null : Number(row[id])));
      expect(column, id).toEqual(series);
    }
  });

  it('ends with 2 and a sentence on standard error alone when it cannot serve a call', () => {
    const known = municipality.levers.map(({ id }) => id).join(', ');
    expect(runs.unknownLever).toEqual({
      code: 2,
      out: '',
      errors: `“ccsSart” is no lever or figure of the model. Known levers: ${known}.\n`,
    });
    expect(runs.unknownOption).toMatchObject({ code: 2, out: '' });
    expect(runs.unknownOption.errors).toMatch(/^.*--colour.*\n$/);
  });
});

describe('a batch', () => {
  it('answers each line in order, as a call of its own would', () => {
    expect(runs.answers).toHaveLength(7);
    expect(answer(1)).toEqual({ ...resultIn(runs.ofSettings.out), scenario: plan });
    expect(answer(6)).toEqual(resultIn(runs.ofPlan.out));
  });

  it('tells what is wrong with a line, serves the others and ends with 1', () => {
    expect(runs.ofBatch).toMatchObject({ code: 1, errors: '' });
    expect(runs.answers.slice(3, 6).map((text): unknown => JSON.parse(text))).toEqual([
      { line: 5, error: '“ccsStart” has to lie between 2027 and 2045.' },
      { line: 6, error: 'The text is not JSON, so it cannot be read.' },
      { line: 7, error: '“ccsSart” is no lever, figure or field that is known here.' },
    ]);
  });
});

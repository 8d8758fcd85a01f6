import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { readMunicipality } from '../../src/build/readMunicipality.ts';
import { municipalityFolder } from '../../src/build/whichMunicipality.ts';
import { createRepository, hasGit, type Repository } from './revisions.ts';
import { type Ended, runScript } from './simulateProcess.ts';

const PATIENCE_MILLISECONDS = 240_000;

/** A figure on which every reference scenario depends. */
const CHANGED = 'gasTotal';

const municipality = readMunicipality(municipalityFolder());
const { id: place, plan } = municipality.about;
const ended = { code: 0, errors: '' };

type Run = 'same' | 'unknown' | 'empty' | 'broken' | 'moved' | 'section' | 'unrecorded' | 'recorded';

const figures = z.record(z.string(), z.number());
const effect = z.record(z.string(), figures);
const comparison = z.object({
  scenarios: z.array(z.object({ id: z.string(), before: figures, after: figures, difference: figures })),
  parts: z.array(z.object({ change: z.object({ kind: z.string(), id: z.string() }), effect })),
  rest: effect,
});

describe.skipIf(!hasGit)('the comparison with a revision', () => {
  let repository: Repository;
  let runs: Readonly<Record<Run, Ended>>;

  beforeAll(async () => {
    repository = createRepository();
    const { folder } = repository;
    const compare = (...args: readonly string[]) => runScript('src/cli/compareModel.ts', args, '', folder);
    const [same, unknown, empty, broken] = await Promise.all([
      compare('HEAD'),
      compare('nonsense'),
      compare('empty'),
      compare('broken'),
    ]);
    const parameters = municipality.parameters.map((each) =>
      each.id === CHANGED ? { ...each, value: each.value * 0.99 } : each,
    );
    writeFileSync(join(folder, `scenarios/${place}/parameters.json`), JSON.stringify({ parameters }));
    const check = () => runScript('src/docs/checkModelChanges.ts', [], '', folder);
    const [moved, section, unrecorded] = await Promise.all([
      compare('whole', '--format', 'json'),
      compare('HEAD', '--section'),
      check(),
    ]);
    writeFileSync(join(folder, 'docs/model-changes.md'), section.out.replace('Why:', 'Why: a test.'));
    runs = { same, unknown, empty, broken, moved, section, unrecorded, recorded: await check() };
  }, PATIENCE_MILLISECONDS);
  afterAll(() => repository.remove());

  it('says so where nothing changed', () => {
    expect(runs.same).toMatchObject(ended);
    expect(runs.same.out).toMatch(/^The model is the same at HEAD and in the working tree, version \S+\. /);
  });

  it('names the figure that changed, and how far every scenario moves by it', () => {
    expect(runs.moved).toMatchObject(ended);
    const { scenarios, parts, rest } = comparison.parse(JSON.parse(runs.moved.out));
    expect(scenarios.map(({ id }) => id)).toEqual(municipality.paths.map(({ id }) => id));
    expect(parts.map(({ change }) => change)).toEqual([{ kind: 'figure', id: CHANGED }]);
    const [part] = parts;
    for (const { id, before, after, difference } of scenarios) {
      expect(difference['2030'], id).not.toBe(0);
      for (const [column, value] of Object.entries(difference)) {
        expect((after[column] ?? Number.NaN) - (before[column] ?? Number.NaN)).toBeCloseTo(value, 6);
        expect(part?.effect[id]?.[column], `${id} ${column}`).toBeCloseTo(value, 6);
        expect(rest[id]?.[column]).toBeCloseTo(0, 6);
      }
    }
  });

  it('gives a section that is what the check of the record asks for, once its reason is written', () => {
    expect(runs.unrecorded).toMatchObject({ code: 1, out: '' });
    expect(runs.unrecorded.errors).toContain(`docs/model-changes.md: ${plan}, 2030: `);
    expect(runs.section).toMatchObject(ended);
    expect(runs.recorded).toEqual({ ...ended, out: '' });
  });

  it('leaves nothing of the revision behind', () => {
    expect(readdirSync(join(repository.folder, '.cache'))).toEqual([]);
  });

  it('ends with 2 and a sentence where the revision is unknown or has no model', () => {
    const refused = { code: 2, out: '' };
    expect([runs.unknown, runs.empty, runs.broken]).toMatchObject([refused, refused, refused]);
    expect(runs.unknown.errors).toMatch(/^“nonsense” is no revision of this repository\. .*\n$/);
    expect(runs.empty.errors).toMatch(/^Revision empty has no src and scenarios from which .*\n$/s);
    expect(runs.broken.errors).toMatch(
      /^The source of revision broken cannot tell its model: reduction: unknown name nothing; .*\n$/,
    );
  });
});

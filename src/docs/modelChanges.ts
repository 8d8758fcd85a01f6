import { csvFormatRows } from 'd3-dsv';
import { ModelChangesError, type RecordedVersion, readModelChanges } from '../schema/modelChanges.ts';
import type { ToldModel } from '../schema/toldModel.ts';
import { columnsOf, figuresIn, figureText, RESULT_DIGITS } from '../versions/columns.ts';
import { type Change, changeTitle } from '../versions/pieces.ts';

/** Half of the last digit, which rounding takes, and what one computer may give otherwise than another. */
const TOLERANCE = 0.5 * 10 ** -RESULT_DIGITS + 1e-6;

type Recorded = Pick<RecordedVersion, 'columns' | 'results'>;

/** A section of `docs/model-changes.md` for a model; the reason is left for whoever changed it to write. */
export function sectionText(model: ToldModel, changes: readonly Change[]): string {
  const { columns, results } = recordOf(model);
  const rows = Object.entries(results).map(([scenario, figures]) => [
    scenario,
    ...columns.map((column) => figureText(figures[column] ?? Number.NaN)),
  ]);
  return [
    `## ${model.version}`,
    '',
    'Why:',
    '',
    ...changes.map(changeLine),
    ...(changes.length > 0 ? [''] : []),
    '```csv',
    csvFormatRows([['scenario', ...columns], ...rows]),
    '```',
    '',
  ].join('\n');
}

/** True where the record of one model does not serve for another. */
export const needsSection = (before: ToldModel, after: ToldModel): boolean =>
  differencesFromRecord(recordOf(before), after).length > 0;

function recordOf(model: ToldModel): Recorded {
  const columns = columnsOf([model]);
  return {
    columns: columns.map(({ name }) => name),
    results: Object.fromEntries(
      model.results.map((result) => [result.scenario, figuresIn(result, model, columns)]),
    ),
  };
}

function changeLine(change: Change): string {
  const texts = [change.before, change.after].flatMap((text) => (text === null ? [] : [`\`${text}\``]));
  return `- ${changeTitle(change)}: ${texts.join(' → ')}`;
}

/** What to do where results and record differ. */
const REMEDY =
  'Run npm run -s compare-model -- <the revision before the change> to see what moved them, and once more with ' +
  '--section for a section to put before the others; write after “Why:” why the model changed.';

/**
 * Tells in sentences what is wrong with the record of the model's versions: what cannot be read, a missing
 * reason, and where the newest section does not have the model's reference results. None when all is well.
 */
export function recordFaults(page: string, model: ToldModel): readonly string[] {
  try {
    const [newest] = readModelChanges(page);
    const differences = newest ? differencesFromRecord(newest, model) : [];
    if (differences.length === 0) return [];
    const { version } = model;
    const stale = `the reference results of the model, ${version}, are not those of the newest section, ${newest?.version}`;
    return [...differences, `${stale}. ${REMEDY}`];
  } catch (cause) {
    if (cause instanceof ModelChangesError) return cause.faults;
    throw cause;
  }
}

function differencesFromRecord(recorded: Recorded, model: ToldModel): readonly string[] {
  const { columns, results } = recordOf(model);
  if (columns.join() !== recorded.columns.join()) {
    return [
      `the columns on record are ${recorded.columns.join(', ')}; the model’s are ${columns.join(', ')}`,
    ];
  }
  const gone = Object.keys(recorded.results)
    .filter((scenario) => !Object.hasOwn(results, scenario))
    .map((scenario) => `${scenario}: is on record, but no reference scenario`);
  const differing = Object.entries(results).flatMap(([scenario, figures]) => {
    const written = recorded.results[scenario];
    if (!written) return [`${scenario}: is not on record`];
    return columns.flatMap((column) => {
      const [old = Number.NaN, now = Number.NaN] = [written[column], figures[column]];
      if (Math.abs(now - old) <= TOLERANCE) return [];
      const place = `${scenario}, ${column}`;
      return [`${place}: ${figureText(old)} t is on record, the model gives ${figureText(now)} t`];
    });
  });
  return [...gone, ...differing];
}

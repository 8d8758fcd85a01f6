import type { PathState } from '../../charts/path/pathState.ts';
import { type TableWords, tableOf } from '../../charts/path/seriesTable.ts';
import { type TableForm, writeTable } from './tableFile.ts';

/** What a file of figures says of itself. */
export interface SeriesFileHead extends TableWords {
  readonly title: string;
  readonly scenario: string;
  readonly version: string;
  /** Label of the scenario's row and of the version's row. */
  readonly scenarioLabel: string;
  readonly versionLabel: string;
  readonly yearLabel: string;
}

/** Writes the series of the picture as a table. A missing figure is an empty cell. */
export function writeSeriesFile(state: PathState, head: SeriesFileHead, form: TableForm): string {
  const { years, columns } = tableOf(state, head);
  return writeTable(
    [
      [head.title],
      [head.scenarioLabel, head.scenario],
      [head.versionLabel, head.version],
      [],
      [head.yearLabel, ...columns.map(({ label }) => label)],
      ...years.map((year, at) => [String(year), ...columns.map(({ values }) => values[at])]),
    ],
    form,
  );
}

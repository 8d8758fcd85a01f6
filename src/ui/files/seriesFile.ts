import { dsvFormat } from 'd3-dsv';
import type { PathState } from '../../charts/path/pathState.ts';
import { type TableWords, tableOf } from '../../charts/path/seriesTable.ts';

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

/** How numbers and columns are written. */
export type SeriesFileForm = 'international' | 'danish';

/** What is beyond them is the machine's own rounding, not the model's. */
const MEANINGFUL_DIGITS = 12;

const BYTE_ORDER_MARK = '\ufeff';

/**
 * Writes the series of the picture as a table. The Danish form has decimal commas, semicolons and the mark
 * by which Danish Excel knows its letters. A missing figure is an empty cell.
 */
export function writeSeriesFile(state: PathState, head: SeriesFileHead, form: SeriesFileForm): string {
  const danish = form === 'danish';
  const written = (value: number | undefined): string => {
    if (value === undefined || !Number.isFinite(value)) return '';
    const digits = String(Number(value.toPrecision(MEANINGFUL_DIGITS)));
    return danish ? digits.replace('.', ',') : digits;
  };
  const { years, columns } = tableOf(state, head);
  const rows = [
    [head.title],
    [head.scenarioLabel, head.scenario],
    [head.versionLabel, head.version],
    [],
    [head.yearLabel, ...columns.map(({ label }) => label)],
    ...years.map((year, at) => [String(year), ...columns.map(({ values }) => written(values[at]))]),
  ];
  const text = dsvFormat(danish ? ';' : ',').formatRows(rows);
  return `${danish ? BYTE_ORDER_MARK : ''}${text}\n`;
}

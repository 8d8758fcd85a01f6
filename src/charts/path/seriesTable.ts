import { BASE_YEAR, YEARS } from '../../model/years.ts';
import type { PathState } from './pathState.ts';

/** Words for what the picture shows as marks. */
export interface TableWords {
  readonly reported: string;
  readonly goal: string;
}

/** The picture's figures as a table, one row a year; undefined where there is none. */
export interface SeriesTable {
  readonly years: readonly number[];
  readonly columns: readonly {
    readonly id: string;
    readonly label: string;
    readonly values: readonly (number | undefined)[];
  }[];
}

/** Tells everything the picture shows: totals and parts by year, reported years and goals. */
export function tableOf({ lines, parts, points, goals }: PathState, words: TableWords): SeriesTable {
  const history = points.map(({ year }) => year).filter((year) => year < BASE_YEAR);
  const years = [...history.sort((one, other) => one - other), ...YEARS];
  const totals = lines.filter(({ kind }) => kind !== 'before').toReversed();
  const series = [...totals, ...parts].map(({ id, label, values }) => ({
    id,
    label,
    values: years.map((year) => values[year - BASE_YEAR]),
  }));
  const marks = (marked: readonly { readonly year: number; readonly value: number }[]) =>
    years.map((year) => marked.find((each) => each.year === year)?.value);
  return {
    years,
    columns: [
      ...series,
      { id: 'reported', label: words.reported, values: marks(points) },
      { id: 'goal', label: words.goal, values: marks(goals) },
    ],
  };
}

import { BASE_YEAR, YEARS } from '../../model/years.ts';
import { figureOf } from './figureOf.ts';
import type { PathGoal, PathPoint, PathState } from './pathState.ts';

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
    /** Where each leads. */
    readonly figures: readonly (string | undefined)[];
  }[];
}

/** Tells everything the picture shows: totals and parts by year, reported years and goals. */
export function tableOf({ lines, parts, points, goals }: PathState, words: TableWords): SeriesTable {
  const history = points.map(({ year }) => year).filter((year) => year < BASE_YEAR);
  const years = [...history.sort((one, other) => one - other), ...YEARS];
  const totals = lines.filter(({ kind }) => kind !== 'before').toReversed();
  const series = [...totals, ...parts].map((drawn) => ({
    id: drawn.id,
    label: drawn.label,
    values: years.map((year) => drawn.values[year - BASE_YEAR]),
    figures: years.map((year) => figureOf(drawn, year)),
  }));
  const marks = (marked: readonly (PathPoint | PathGoal)[]) => {
    const found = years.map((year) => marked.find((each) => each.year === year));
    return { values: found.map((mark) => mark?.value), figures: found.map((mark) => mark?.id) };
  };
  return {
    years,
    columns: [
      ...series,
      { id: 'reported', label: words.reported, ...marks(points) },
      { id: 'goal', label: words.goal, ...marks(goals) },
    ],
  };
}

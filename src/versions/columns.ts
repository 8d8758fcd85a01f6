import type { ToldModel, ToldResult } from '../schema/toldModel.ts';

/** Years through which the model draws its paths; they are told whatever the goals are. */
const ALWAYS_TOLD = [2030, 2045];
const LAST_SUMMED_YEAR = 2045;

/** Digits after the point to which results are told and kept: a kilogram. */
export const RESULT_DIGITS = 3;

/** Figures of a scenario in tonnes, by the name of their column. */
export type Figures = Readonly<Record<string, number>>;

/** What is told of every scenario: emissions of a year, or summed up to one. */
export interface Column {
  readonly name: string;
  readonly series: 'total' | 'cumulative';
  readonly year: number;
}

/** What is told of models side by side: 2030, 2045 and every goal year of any of them, and the sum. */
export function columnsOf(models: readonly Pick<ToldModel, 'years' | 'goals'>[]): readonly Column[] {
  const goals = models.flatMap((model) => model.goals.map(({ year }) => year));
  const known = (year: number) => models.every(({ years }) => years.includes(year));
  const years = [...new Set([...ALWAYS_TOLD, ...goals])].filter(known).sort((one, other) => one - other);
  const first = Math.max(...models.map(({ years: [baseYear = 0] }) => baseYear)) + 1;
  const last = Math.min(LAST_SUMMED_YEAR, ...models.map((model) => Math.max(...model.years)));
  return [
    ...years.map((year): Column => ({ name: String(year), series: 'total', year })),
    { name: `sum ${first}-${last}`, series: 'cumulative', year: last },
  ];
}

/** Picks what the columns ask for out of a result. */
export function figuresIn(
  result: ToldResult,
  { years }: Pick<ToldModel, 'years'>,
  columns: readonly Column[],
): Figures {
  return Object.fromEntries(
    columns.map(({ name, series, year }) => [name, result[series][years.indexOf(year)] ?? Number.NaN]),
  );
}

/** A figure as it is told, to the kilogram. */
export function figureText(value: number): string {
  const text = value.toFixed(RESULT_DIGITS);
  return Number(text) === 0 ? (0).toFixed(RESULT_DIGITS) : text;
}

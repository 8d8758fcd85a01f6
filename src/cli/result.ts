import type { LayoutIndex } from '../engine/layout.ts';
import {
  type AccountingMethod,
  CUMULATIVE_QUANTITY,
  REDUCTION_QUANTITY,
  SOURCE_IDS,
  sourceQuantity,
  TOTAL_QUANTITY,
  USER_IDS,
  userQuantity,
} from '../model/breakdowns.ts';
import { BASE_YEAR, YEAR_COUNT, YEARS } from '../model/years.ts';

/** One value a year; null where the quantity is undefined. */
type Series = readonly (number | null)[];

/** A result as the command line tells it: names as in the model's documentation, arrays over `years`. */
export interface ToldResult {
  readonly model: string;
  readonly scenario: string;
  readonly method: AccountingMethod;
  readonly years: readonly number[];
  readonly total: Series;
  readonly sources: Readonly<Record<string, Series>>;
  readonly users: Readonly<Record<string, Series>>;
  readonly indicators: Readonly<Record<string, Series>>;
  readonly reduction: Series;
  readonly cumulative: Series;
}

/** Tells a result under an accounting method. Sources and users sum to the total of that method. */
export function tellResult(
  index: LayoutIndex,
  series: Float64Array,
  scenario: string,
  method: AccountingMethod,
): ToldResult {
  const of = (quantity: string): Series => {
    const start = index.valueAt(quantity, BASE_YEAR);
    return Array.from(series.subarray(start, start + YEAR_COUNT), (value) =>
      Number.isFinite(value) ? value : null,
    );
  };
  const told = new Set<string>([
    ...SOURCE_IDS,
    ...Object.values(TOTAL_QUANTITY),
    ...Object.values(REDUCTION_QUANTITY),
    ...Object.values(CUMULATIVE_QUANTITY),
    ...USER_IDS.flatMap((user) => [userQuantity(user, 'residual'), userQuantity(user, 'average')]),
  ]);
  const indicators = index.layout.quantities.filter(({ id }) => !told.has(id));
  return {
    model: index.layout.version,
    scenario,
    method,
    years: YEARS,
    total: of(TOTAL_QUANTITY[method]),
    sources: Object.fromEntries(SOURCE_IDS.map((id) => [id, of(sourceQuantity(id, method))])),
    users: Object.fromEntries(USER_IDS.map((id) => [id, of(userQuantity(id, method))])),
    indicators: Object.fromEntries(indicators.map(({ id }) => [id, of(id)])),
    reduction: of(REDUCTION_QUANTITY[method]),
    cumulative: of(CUMULATIVE_QUANTITY[method]),
  };
}

/** Rows of a table with one year a row; empty where a quantity is undefined. */
export function tableOf(result: ToldResult): readonly (readonly string[])[] {
  const columns: readonly (readonly [string, Series])[] = [
    ['total', result.total],
    ['reduction', result.reduction],
    ['cumulative', result.cumulative],
    ...Object.entries(result.sources),
    ...Object.entries(result.users),
    ...Object.entries(result.indicators),
  ];
  const header = ['model', 'scenario', 'method', 'year', ...columns.map(([name]) => name)];
  const rows = result.years.map((year, at) => [
    result.model,
    result.scenario,
    result.method,
    String(year),
    ...columns.map(([, series]) => String(series[at] ?? '')),
  ]);
  return [header, ...rows];
}

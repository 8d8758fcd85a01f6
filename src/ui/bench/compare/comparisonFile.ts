import { type TableForm, writeTable } from '../../files/tableFile.ts';

/** What a file of compared scenarios holds; every row has one value for each scenario, in the same order. */
export interface ComparisonContent {
  readonly title: string;
  readonly versionLabel: string;
  readonly version: string;
  readonly scenarioLabel: string;
  readonly scenarios: readonly string[];
  readonly figures: readonly ComparisonRow[];
  /** Heads the levers and figures that differ: what they are called, their id and unit. */
  readonly inputLabels: readonly [string, string, string];
  readonly inputs: readonly (ComparisonRow & { readonly id: string; readonly unit: string })[];
  readonly yearLabel: string;
  readonly years: readonly number[];
  /** Parts of the total with the series of each scenario. */
  readonly parts: readonly { readonly label: string; readonly series: readonly (readonly number[])[] }[];
}

interface ComparisonRow {
  readonly label: string;
  readonly values: readonly (string | number)[];
}

/** Writes compared scenarios as a table: key figures, what differs, and every part of the total year by year. */
export function writeComparisonFile(content: ComparisonContent, form: TableForm): string {
  const { scenarios, figures, inputs, parts, years } = content;
  return writeTable(
    [
      [content.title],
      [content.versionLabel, content.version],
      [],
      [content.scenarioLabel, ...scenarios],
      ...figures.map(({ label, values }) => [label, ...values]),
      [],
      [...content.inputLabels, ...scenarios],
      ...inputs.map(({ label, id, unit, values }) => [label, id, unit, ...values]),
      [],
      [content.yearLabel, ...parts.flatMap(({ label }) => scenarios.map((name) => `${label}: ${name}`))],
      ...years.map((year, at) => [
        String(year),
        ...parts.flatMap(({ series }) => series.map((values) => values[at])),
      ]),
    ],
    form,
  );
}

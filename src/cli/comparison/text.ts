import { type Figures, figureText } from '../../versions/columns.ts';
import type { Comparison, Effect, Part } from '../../versions/compareModels.ts';
import { moved } from '../../versions/moves.ts';
import { changeTitle } from '../../versions/pieces.ts';

/** A comparison for a reader at a terminal: the scenarios, each change with its own effect, and the rest. */
export function comparisonText(comparison: Comparison, revision: string): string {
  const { before, after, parts, program, rest } = comparison;
  if (parts.length === 0 && before === after && [program ?? {}, rest].every((effect) => !moved(effect)[0])) {
    return `The model is the same at ${revision} and in the working tree, version ${after}. Nothing moves.\n`;
  }
  return [
    `Model ${before} at ${revision}, ${after} in the working tree`,
    '',
    'Reference scenarios in tonnes: before, after, difference',
    '',
    ...scenarioRows(comparison),
    '',
    parts.length === 0
      ? 'No figure, equation, lever, scenario or goal differs.'
      : 'What changed, and by how many tonnes each change alone moves the old model',
    '',
    ...parts.flatMap((part) => [...partLines(part, comparison.columns), '']),
    ...(program === null || moved(program).length === 0
      ? []
      : [
          'The program: it makes other results of the old equations',
          ...effectRows(program, comparison.columns),
          '',
        ]),
    parts.some(({ effect }) => effect === null)
      ? 'The rest: what cannot be isolated, and what changes do together'
      : 'The rest: what changes do together beyond the sum of what each does alone',
    ...effectRows(rest, comparison.columns),
    '',
  ].join('\n');
}

function scenarioRows({ scenarios, columns }: Comparison): readonly string[] {
  const rows = scenarios.flatMap(({ id, before, after, difference }) =>
    columns.map((column) => [
      id,
      column,
      before ? textIn(before, column) : 'none',
      after ? textIn(after, column) : 'none',
      difference ? signed(difference[column]) : '',
    ]),
  );
  return aligned(rows, 2);
}

function partLines({ change, together, effect, obstacle }: Part, columns: readonly string[]) {
  const { before, after } = change;
  return [
    changeTitle(change),
    ...(before === null ? [] : [`  before: ${before}`]),
    ...(after === null ? [] : [`  after:  ${after}`]),
    ...(together.length === 0 ? [] : [`  put in with ${together.map(changeTitle).join('; ')}`]),
    ...(effect === null ? [`  cannot be isolated: ${obstacle}`] : effectRows(effect, columns)),
  ];
}

function effectRows(effect: Effect, columns: readonly string[]): readonly string[] {
  const rows = moved(effect).map(([id, figures]) => [
    id,
    ...columns.map((column) => signed(figures[column])),
  ]);
  return rows.length === 0 ? ['  moves no reference result'] : aligned([['', ...columns], ...rows], 1);
}

const textIn = (figures: Figures, column: string): string => figureText(figures[column] ?? Number.NaN);

function signed(value = Number.NaN): string {
  const text = figureText(value);
  return Number(text) > 0 ? `+${text}` : text;
}

/** Sets rows in columns; the first ones are names and stand to the left, numbers to the right. */
function aligned(rows: readonly (readonly string[])[], names: number): readonly string[] {
  const widths = (rows[0] ?? []).map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)));
  return rows.map((row) => {
    const cells = row.map((cell, at) =>
      at < names ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0),
    );
    return `  ${cells.join('  ')}`.trimEnd();
  });
}

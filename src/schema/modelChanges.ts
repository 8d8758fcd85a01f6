import { csvParseRows } from 'd3-dsv';
import * as z from 'zod';

/** A version of the model as `docs/model-changes.md` records it. */
export interface RecordedVersion {
  readonly version: string;
  readonly reason: string;
  readonly columns: readonly string[];
  /** Tonnes by scenario and column. */
  readonly results: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

/** The page cannot be read; each fault is a sentence that names the line. */
export class ModelChangesError extends Error {
  override readonly name = 'ModelChangesError';

  constructor(readonly faults: readonly string[]) {
    super(faults.join('\n'));
  }
}

interface Line {
  readonly number: number;
  readonly text: string;
}

const HEADING = /^## +(.*)$/;
const REASON = /^Why:(.*)$/;
const FENCE = '```';
const OPENING = `${FENCE}csv`;

const tonnes = z
  .string()
  .trim()
  .regex(/^-?\d+(\.\d+)?$/)
  .transform(Number);

/**
 * Reads the record of the model's versions, newest first; the one door for that page.
 *
 * @throws ModelChangesError that names every line that cannot be read, and what has to stand there
 */
export function readModelChanges(page: string): readonly RecordedVersion[] {
  const faults: string[] = [];
  const fault = ({ number }: Pick<Line, 'number'>, sentence: string) =>
    faults.push(`line ${number}: ${sentence}`);
  const lines = page.split(/\r?\n/).map((text, at): Line => ({ number: at + 1, text }));
  const starts = lines.flatMap(({ text }, at) => (HEADING.test(text) ? [at] : []));
  if (starts.length === 0) fault({ number: lines.length }, 'the page has no section “## <model version>”');
  const versions = starts.flatMap((start, at) => {
    const [heading, ...body] = lines.slice(start, starts[at + 1]);
    return heading ? [readSection(heading, body, fault)] : [];
  });
  for (const [at, { version }] of versions.entries()) {
    if (versions.findIndex((each) => each.version === version) === at) continue;
    fault({ number: (starts[at] ?? 0) + 1 }, `the version ${version} has a section already`);
  }
  if (faults.length > 0) throw new ModelChangesError(faults);
  return versions;
}

type Fault = (line: Pick<Line, 'number'>, sentence: string) => void;

function readSection(heading: Line, body: readonly Line[], fault: Fault): RecordedVersion {
  const version = HEADING.exec(heading.text)?.[1]?.trim() ?? '';
  if (version === '') fault(heading, 'the heading names no version of the model');
  return { version, reason: readReason(heading, body, fault), ...readResults(heading, body, fault) };
}

/** The reason runs from “Why:” to the next empty line. */
function readReason(heading: Line, body: readonly Line[], fault: Fault): string {
  const at = body.findIndex(({ text }) => REASON.test(text));
  const first = body[at];
  if (!first) {
    fault(heading, 'the section has no line that begins with “Why:” and says why the model changed');
    return '';
  }
  const end = body.findIndex(({ text }, each) => each > at && text.trim() === '');
  const texts = body.slice(at, end < 0 ? undefined : end).map(({ text }) => text);
  const reason = texts.join(' ').replace(REASON, '$1').trim();
  if (reason === '') fault(first, '“Why:” is empty; write why the model changed');
  return reason;
}

function readResults(
  heading: Line,
  body: readonly Line[],
  fault: Fault,
): Pick<RecordedVersion, 'columns' | 'results'> {
  const opening = body.findIndex(({ text }) => text.trim() === OPENING);
  const closing = body.findIndex(({ text }, at) => at > opening && text.trim() === FENCE);
  const first = body[opening + 1];
  if (opening < 0 || closing < 0 || !first) {
    fault(heading, `the section has no reference results between ${OPENING} and ${FENCE}`);
    return { columns: [], results: {} };
  }
  const table = body.slice(opening + 1, closing).map(({ text }) => text);
  const [[corner, ...columns] = [], ...rows] = csvParseRows(table.join('\n'));
  if (corner !== 'scenario' || columns.length === 0) {
    fault(first, 'the first line of the results has to be “scenario” and the names of the columns');
  }
  const results: Record<string, Record<string, number>> = {};
  for (const [at, [scenario = '', ...cells]] of rows.entries()) {
    const line = { number: first.number + 1 + at };
    const figures = cells.map((cell) => tonnes.safeParse(cell));
    if (Object.hasOwn(results, scenario)) fault(line, `the scenario ${scenario} stands here a second time`);
    if (cells.length !== columns.length) {
      fault(line, `the number of figures is ${cells.length}; the number of columns is ${columns.length}`);
    }
    const wrong = figures.findIndex(({ success }) => !success);
    if (wrong >= 0) fault(line, `“${cells[wrong]}” is no number of tonnes, such as -12.345`);
    results[scenario] = Object.fromEntries(
      columns.map((column, each) => [column, figures[each]?.data ?? Number.NaN]),
    );
  }
  return { columns, results };
}

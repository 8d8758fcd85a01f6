import { type Expression, namesIn } from '../model/expression.ts';

/** Everything an expression reads: quantities and inputs, each once, of the same year or of the year before. */
export function readBy(expression: Expression): readonly { readonly id: string; readonly before: boolean }[] {
  const { now, before } = namesIn(expression);
  return [
    ...[...now].filter((id) => !CALENDAR.has(id)).map((id) => ({ id, before: false })),
    ...[...before].map((id) => ({ id, before: true })),
  ];
}

/** Names that are the calendar, not the model. */
const CALENDAR: ReadonlySet<string> = new Set(['year', 'baseYear']);

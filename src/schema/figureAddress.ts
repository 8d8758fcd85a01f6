import { BASE_YEAR, LAST_YEAR } from '../model/years.ts';
import { RefusedInput } from './problem.ts';

/** A number that a reader can open. Where no scenario is named, it is the current one's. */
export type FigureAddress =
  /** A quantity of the model in a year. */
  | { readonly kind: 'quantity'; readonly id: string; readonly year: number; readonly scenario?: string }
  /** A lever, or a figure of the accounts, the parameters or the goals. */
  | { readonly kind: 'input'; readonly id: string }
  /** A lever's own effect: the total as it is, less the total with that lever under business as usual. */
  | { readonly kind: 'effect'; readonly id: string; readonly year: number }
  /** A quantity of the current scenario, less that of another. */
  | { readonly kind: 'difference'; readonly id: string; readonly year: number; readonly scenario: string }
  /** The total less a goal. */
  | { readonly kind: 'gap'; readonly id: string }
  /** Something that an analysis has found out. */
  | { readonly kind: 'answer'; readonly id: AnswerId };

/** The analyses whose results can be opened. */
export const ANSWERS = [
  'shares',
  'delay',
  'map',
  'ways',
  'certainty',
  'compare',
  'accounting',
  'indicators',
] as const;
export type AnswerId = (typeof ANSWERS)[number];

/** Names the scenario as it was before the last change, where a scenario is named. */
export const BEFORE = 'before';

/** What may be named in the address of a figure. */
export interface FigureRules {
  readonly quantities: ReadonlySet<string>;
  /** Levers, and figures of every kind. */
  readonly inputs: ReadonlySet<string>;
  readonly levers: ReadonlySet<string>;
  readonly targets: ReadonlySet<string>;
  readonly scenarios: Pick<ReadonlySet<string>, 'has'>;
}

/**
 * Writes it as `total.2030`, `total.2030.bau`, `e0Waste`, `effect.ccsStart.2030`, `gap.target2030` or
 * `answer.delay`.
 */
export function writeFigure(figure: FigureAddress): string {
  switch (figure.kind) {
    case 'quantity':
      return [figure.id, figure.year, ...(figure.scenario === undefined ? [] : [figure.scenario])].join('.');
    case 'input':
      return figure.id;
    case 'effect':
      return `effect.${figure.id}.${figure.year}`;
    case 'difference':
      return `difference.${figure.id}.${figure.year}.${figure.scenario}`;
    case 'gap':
      return `gap.${figure.id}`;
    case 'answer':
      return `answer.${figure.id}`;
  }
}

/**
 * Reads the address of a figure.
 *
 * @throws RefusedInput that tells which part of it is not known
 */
export function readFigure(text: string, rules: FigureRules): FigureAddress {
  const parts = text.split('.');
  const [first = '', second = '', third = '', fourth] = parts;
  const known = (ids: Pick<ReadonlySet<string>, 'has'>, id: string): string => {
    if (!ids.has(id)) throw new RefusedInput({ code: 'unknownKey', where: 'open', key: id });
    return id;
  };
  const expect = (count: number): void => {
    if (parts.length > count) throw new RefusedInput({ code: 'unreadable', where: 'open' });
  };
  if (first === 'effect') {
    expect(3);
    return { kind: 'effect', id: known(rules.levers, second), year: readYear(third) };
  }
  if (first === 'gap') {
    expect(2);
    return { kind: 'gap', id: known(rules.targets, second) };
  }
  if (first === 'answer') {
    const id = ANSWERS.find((each) => each === second);
    if (!id || parts.length > 2) {
      throw new RefusedInput({ code: 'notAllowed', where: 'open', expected: ANSWERS.join(', ') });
    }
    return { kind: 'answer', id };
  }
  if (first === 'difference') {
    expect(4);
    const [id, year] = [known(rules.quantities, second), readYear(third)];
    return { kind: 'difference', id, year, scenario: known(rules.scenarios, fourth ?? '') };
  }
  if (rules.quantities.has(first)) {
    expect(3);
    const figure = { kind: 'quantity', id: first, year: readYear(second) } as const;
    return third === '' ? figure : { ...figure, scenario: known(rules.scenarios, third) };
  }
  const id = known(rules.inputs, first);
  expect(1);
  return { kind: 'input', id };
}

function readYear(text: string): number {
  const year = Number(text);
  if (/^\d{4}$/.test(text) && year >= BASE_YEAR && year <= LAST_YEAR) return year;
  throw new RefusedInput({ code: 'outOfRange', where: 'open', minimum: BASE_YEAR, maximum: LAST_YEAR });
}

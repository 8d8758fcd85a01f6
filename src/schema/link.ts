import * as z from 'zod/mini';
import { type FigureAddress, type FigureRules, readFigure, writeFigure } from './figureAddress.ts';
import { readInput, writeInput } from './leverText.ts';
import { problemOf, RefusedInput } from './problem.ts';
import {
  allRanges,
  definedIn,
  type InputRules,
  refineProblem,
  someLevers,
  someParameters,
} from './scenarioDoor.ts';

/** What a link holds: a reference scenario, what differs from it, the model it was made with, what is open. */
export interface LinkContent {
  /** Null where the link names no version. */
  readonly model: string | null;
  readonly scenario: string;
  readonly levers: Readonly<Record<string, number>>;
  readonly parameters: Readonly<Record<string, number>>;
  /** The number that is open; null where none is. */
  readonly figure: FigureAddress | null;
}

/** What the codec needs to know beyond the rules. */
export interface LinkRules extends InputRules {
  readonly scenarios: readonly string[];
  readonly unitOf: (id: string) => string;
  readonly figures: FigureRules;
}

/** Longest link that is read, in kilobytes; longer ones break in mail programs anyway. */
const LINK_LIMIT_KILOBYTES = 8;

/** Writes a scenario as the part of an address after `#`. Readable, and exact to the bit. */
export function writeLink(content: LinkContent, rules: LinkRules): string {
  const { model, scenario, levers, parameters, figure } = content;
  const entries = Object.entries({ ...levers, ...parameters });
  const search = new URLSearchParams([
    ...(model === null ? [] : [['model', model]]),
    ['scenario', scenario],
    ...entries.map(([id, value]) => [id, writeInput(rules.unitOf(id), value)]),
    ...(figure ? [['open', writeFigure(figure)]] : []),
  ]);
  return search.toString();
}

/**
 * Reads the part of an address after `#`. Null where it is empty.
 *
 * @throws RefusedInput that tells what is wrong, where, and what is allowed
 */
export function readLink(text: string, rules: LinkRules): LinkContent | null {
  if (text === '') return null;
  if (text.length > LINK_LIMIT_KILOBYTES * 1024) {
    throw new RefusedInput({ code: 'tooLarge', where: '', limitKilobytes: LINK_LIMIT_KILOBYTES });
  }
  const search = new URLSearchParams(text);
  const { model = null, scenario, open, ...rest } = textsIn(search);
  const known = z.enum(rules.scenarios).safeParse(scenario);
  if (!known.success) {
    const expected = rules.scenarios.join(', ');
    throw new RefusedInput({
      code: scenario === undefined ? 'missing' : 'notAllowed',
      where: 'scenario',
      expected,
    });
  }
  const values = Object.entries(rest).map(([id, value]) => [id, readInput(rules.unitOf(id), value)] as const);
  const isParameter = (id: string): boolean => rules.parameters.has(id);
  const levers = parse(
    someLevers(rules),
    values.filter(([id]) => !isParameter(id)),
    rules,
  );
  const parameters = parse(
    someParameters(rules),
    values.filter(([id]) => isParameter(id)),
    rules,
  );
  return {
    model,
    scenario: known.data,
    levers,
    parameters,
    figure: open === undefined ? null : readFigure(open, rules.figures),
  };
}

/** The keys that are no levers or figures themselves. */
interface ReservedTexts {
  model?: string;
  scenario?: string;
  open?: string;
}

function textsIn(search: URLSearchParams): Record<string, string> & ReservedTexts {
  const keys = [...search.keys()];
  const twice = keys.find((key, index) => keys.indexOf(key) !== index);
  if (twice !== undefined) throw new RefusedInput({ code: 'unreadable', where: twice });
  return Object.fromEntries(search);
}

function parse(
  door: ReturnType<typeof someLevers>,
  entries: readonly (readonly [string, number])[],
  rules: LinkRules,
): Record<string, number> {
  const data = Object.fromEntries(entries);
  const result = door.safeParse(data);
  if (!result.success)
    throw new RefusedInput(refineProblem(problemOf(result.error, data, allRanges(rules)), rules));
  return definedIn(result.data);
}

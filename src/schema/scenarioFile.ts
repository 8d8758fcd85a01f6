import * as z from 'zod/mini';
import { parseJson } from './json.ts';
import { problemOf, RefusedInput } from './problem.ts';
import {
  allRanges,
  completeLevers,
  definedIn,
  type InputRules,
  refineProblem,
  someParameters,
} from './scenarioDoor.ts';

const FORMAT = 'reduktionsstien-scenario';
const FORMAT_VERSION = 1;

/** Largest scenario file that is read, in kilobytes. */
export const FILE_LIMIT_KILOBYTES = 256;

/** A scenario as it is kept in a file or in the browser's storage. */
export interface ScenarioRecord {
  readonly municipality: string;
  /** Version of the model the scenario was made with. */
  readonly model: string;
  readonly name: string;
  /** Id of the reference scenario it started from. */
  readonly origin: string;
  readonly levers: Readonly<Record<string, number>>;
  readonly parameters: Readonly<Record<string, number>>;
}

/** Longest name of a scenario. */
export const NAME_LIMIT = 80;

const envelope = (rules: InputRules) =>
  z.strictObject({
    format: z.literal(FORMAT),
    formatVersion: z.literal(FORMAT_VERSION),
    municipality: z.string(),
    model: z.string().check(z.maxLength(80)),
    name: z.string().check(z.minLength(1), z.maxLength(NAME_LIMIT)),
    origin: z.string().check(z.maxLength(80)),
    levers: completeLevers(rules),
    parameters: someParameters(rules),
  });

/** Writes a scenario as the text of a file. */
export function writeScenarioFile(record: ScenarioRecord): string {
  const { municipality, model, name, origin, levers, parameters } = record;
  const content = {
    format: FORMAT,
    formatVersion: FORMAT_VERSION,
    municipality,
    model,
    name,
    origin,
    levers,
    parameters,
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}

/**
 * Reads the text of a scenario file; the one door for files and for the browser's storage.
 *
 * @throws RefusedInput that tells what is wrong, where, and what is allowed
 */
export function readScenarioFile(text: string, municipality: string, rules: InputRules): ScenarioRecord {
  if (text.length > FILE_LIMIT_KILOBYTES * 1024) {
    throw new RefusedInput({ code: 'tooLarge', where: '', limitKilobytes: FILE_LIMIT_KILOBYTES });
  }
  const data = parseJson(text);
  const { format, formatVersion, municipality: place } = peek(data);
  if (format !== FORMAT) throw new RefusedInput({ code: 'foreign', where: 'format', expected: FORMAT });
  if (typeof formatVersion === 'number' && formatVersion > FORMAT_VERSION) {
    throw new RefusedInput({ code: 'newer', where: 'formatVersion', expected: String(FORMAT_VERSION) });
  }
  if (typeof place === 'string' && place !== municipality) {
    throw new RefusedInput({ code: 'otherMunicipality', where: 'municipality', expected: municipality });
  }
  const result = envelope(rules).safeParse(data);
  if (!result.success)
    throw new RefusedInput(refineProblem(problemOf(result.error, data, allRanges(rules)), rules));
  const { model, name, origin, levers, parameters } = result.data;
  return { municipality, model, name, origin, levers, parameters: definedIn(parameters) };
}

const head = z.object({
  format: z.optional(z.unknown()),
  formatVersion: z.optional(z.unknown()),
  municipality: z.optional(z.unknown()),
});

function peek(data: unknown): z.infer<typeof head> {
  const result = head.safeParse(data);
  return result.success ? result.data : {};
}

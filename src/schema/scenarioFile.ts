import * as z from 'zod/mini';
import { parseJson } from './json.ts';
import { problemOf, RefusedInput } from './problem.ts';
import {
  allRanges,
  definedIn,
  type InputRules,
  refineProblem,
  someLevers,
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

/** What reading a scenario file needs to know. */
export interface ScenarioFileRules {
  readonly municipality: string;
  /** Version of the model that reads. */
  readonly model: string;
  readonly inputs: InputRules;
  /** Value of every lever in a reference scenario; in the plan where the id is unknown. */
  readonly leversOf: (origin: string) => Readonly<Record<string, number>>;
}

/** A scenario that was read, with the levers that did not exist when it was written. */
export interface ReadScenario extends ScenarioRecord {
  /** These stand as in the scenario it started from. */
  readonly added: readonly string[];
}

const envelope = (rules: InputRules) =>
  z.strictObject({
    format: z.literal(FORMAT),
    formatVersion: z.literal(FORMAT_VERSION),
    municipality: z.string(),
    model: z.string().check(z.maxLength(80)),
    name: z.string().check(z.minLength(1), z.maxLength(NAME_LIMIT)),
    origin: z.string().check(z.maxLength(80)),
    levers: someLevers(rules),
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
 * Reads the text of a scenario file; the one door for files and for the browser's storage. A lever that is
 * missing is refused, but where the file is from another version of the model the lever may be newer than it.
 *
 * @throws RefusedInput that tells what is wrong, where, and what is allowed
 */
export function readScenarioFile(text: string, rules: ScenarioFileRules): ReadScenario {
  const { municipality, inputs } = rules;
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
  const result = envelope(inputs).safeParse(data);
  if (!result.success)
    throw new RefusedInput(refineProblem(problemOf(result.error, data, allRanges(inputs)), inputs));
  const { model, name, origin, parameters } = result.data;
  const given = definedIn(result.data.levers);
  const added = [...inputs.levers.keys()].filter((id) => given[id] === undefined);
  if (model === rules.model && added[0] !== undefined) {
    throw new RefusedInput({ code: 'missing', where: `levers.${added[0]}` });
  }
  const levers = { ...rules.leversOf(origin), ...given };
  return { municipality, model, name, origin, levers, parameters: definedIn(parameters), added };
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

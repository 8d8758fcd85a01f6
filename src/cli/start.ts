import { readFileSync } from 'node:fs';
import { createTranslator } from 'use-intl/core';
import type { Assembly } from '../build/assemble.ts';
import type { Scenario } from '../engine/scenario.ts';
import { english } from '../i18n/messages.ts';
import { problemSentence } from '../i18n/problemSentence.ts';
import { inputRules } from '../schema/inputRules.ts';
import { readInput } from '../schema/leverText.ts';
import { figuresOf, leversOf } from '../schema/municipality/municipality.ts';
import { RefusedInput } from '../schema/problem.ts';
import type { InputRules } from '../schema/scenarioDoor.ts';
import { readScenarioFile } from '../schema/scenarioFile.ts';
import type { Options } from './options.ts';
import { UsageError } from './usage.ts';

/** The scenario a call starts from, and what it is called in the result. */
export interface Start {
  readonly name: string;
  readonly scenario: Scenario;
  /** What the caller has to know of it, in a sentence. */
  readonly warning: string | null;
}

/** Rules of the inputs that the equations use. */
export function rulesOf({ municipality, layout }: Assembly): InputRules {
  const used = new Set(layout.inputs.map(({ id }) => id));
  const figures = figuresOf(municipality).map(({ figure }) => figure);
  return inputRules(
    municipality.levers,
    figures.map(({ id, tag, range }) => ({ id, tag, range: used.has(id) ? range : null })),
  );
}

/**
 * Works out where a call starts: the reference scenario, or in its place the file, with the settings on top.
 *
 * @throws UsageError when scenario, file, lever or value is not allowed
 */
export function startOf(
  options: Pick<Options, 'scenario' | 'file' | 'set'>,
  assembly: Assembly,
  rules: InputRules,
): Start {
  const named = reference(options, assembly);
  const start = options.file === null ? named : fromFile(options.file, assembly, rules);
  const units = new Map(assembly.model.inputs.map(({ id, unit }) => [id, unit]));
  const levers = { ...start.scenario.levers };
  const parameters = { ...start.scenario.parameters };
  for (const setting of options.set) {
    const [id = '', ...rest] = setting.split('=');
    const range = rules.levers.get(id) ?? rules.parameters.get(id);
    if (!range) throw new UsageError(unknownInput(id, rules));
    const value = readInput(units.get(id) ?? '', rest.join('='));
    if (Number.isNaN(value)) throw new UsageError(sentenceOf({ code: 'notNumber', where: id }));
    if (range.step !== undefined && !Number.isInteger(value / range.step)) {
      throw new UsageError(sentenceOf({ code: 'notWhole', where: id }));
    }
    if (value < range.minimum || value > range.maximum) {
      throw new UsageError(sentenceOf({ code: 'outOfRange', where: id, ...range }));
    }
    (rules.levers.has(id) ? levers : parameters)[id] = value;
  }
  return { ...start, scenario: { levers, parameters } };
}

/**
 * A reference scenario.
 *
 * @throws UsageError where there is none of that name
 */
export function referenceOf(id: string, { municipality }: Assembly): Scenario {
  if (!known(municipality, id)) {
    const ids = municipality.paths.map((path) => path.id);
    throw new UsageError(`“${id}” is no scenario. Known scenarios: ${ids.join(', ')}.`);
  }
  return { levers: leversOf(municipality, id), parameters: {} };
}

function reference({ scenario }: Pick<Options, 'scenario'>, assembly: Assembly): Start {
  const name = scenario ?? assembly.municipality.about.plan;
  return { name, scenario: referenceOf(name, assembly), warning: null };
}

const known = ({ paths }: Assembly['municipality'], id: string): boolean =>
  paths.some((path) => path.id === id);

function fromFile(file: string, { municipality, layout }: Assembly, rules: InputRules): Start {
  const text = textOf(file);
  try {
    const { name, model, levers, parameters } = readScenarioFile(text, {
      municipality: municipality.about.id,
      model: layout.version,
      inputs: rules,
      leversOf: (origin) =>
        leversOf(municipality, known(municipality, origin) ? origin : municipality.about.plan),
    });
    const warning =
      model === layout.version
        ? null
        : `${file} was made with model ${model}; this is model ${layout.version}, so the figures may differ.`;
    return { name, scenario: { levers, parameters }, warning };
  } catch (cause) {
    if (cause instanceof RefusedInput) throw new UsageError(`${file}: ${sentenceOf(cause.problem)}`);
    throw cause;
  }
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new UsageError(`The file ${file} cannot be read.`);
  }
}

function unknownInput(id: string, { levers, fixed }: InputRules): string {
  if (fixed.has(id)) return sentenceOf({ code: 'fixedFigure', where: id });
  return `“${id}” is no lever or figure of the model. Known levers: ${[...levers.keys()].join(', ')}.`;
}

const translate = createTranslator({ locale: 'en', messages: english, namespace: 'problems' });

/** A problem in one English sentence, with the ids of the data as names. */
export function sentenceOf(problem: RefusedInput['problem']): string {
  return problemSentence(problem, {
    say: (key, values) => translate(key, values),
    nameOf: (id) => id,
    amountOf: (_, value) => String(value),
  });
}

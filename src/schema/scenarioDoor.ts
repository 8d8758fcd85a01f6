import * as z from 'zod/mini';
import type { InputRange, InputRanges, Problem } from './problem.ts';

/** What the doors need to know of the model's inputs. */
export interface InputRules {
  readonly levers: InputRanges;
  /** Figures a scenario may set otherwise. */
  readonly parameters: InputRanges;
  /** Figures that are facts and cannot be set. */
  readonly fixed: ReadonlySet<string>;
}

/** Ranges of levers and figures together. */
export function allRanges({ levers, parameters }: InputRules): InputRanges {
  return new Map([...levers, ...parameters]);
}

const within = ({ minimum, maximum, step }: InputRange) =>
  step === undefined
    ? z.number().check(z.gte(minimum), z.lte(maximum))
    : z.number().check(z.gte(minimum), z.lte(maximum), z.multipleOf(step));

function objectOf<Shape extends z.ZodMiniType>(
  ranges: InputRanges,
  wrap: (value: ReturnType<typeof within>) => Shape,
): z.ZodMiniObject<Record<string, Shape>, z.core.$strict> {
  return z.strictObject(Object.fromEntries([...ranges].map(([id, range]) => [id, wrap(within(range))])));
}

/** Values for some of the levers. */
export const someLevers = (rules: InputRules) => objectOf(rules.levers, (value) => z.optional(value));

/** Values for some of the figures that may be changed. */
export const someParameters = (rules: InputRules) => objectOf(rules.parameters, (value) => z.optional(value));

/** Tells apart a figure nobody knows from a figure that is a fact and cannot be changed. */
export function refineProblem(problem: Problem, { fixed }: InputRules): Problem {
  return problem.code === 'unknownKey' && fixed.has(problem.key)
    ? { code: 'fixedFigure', where: problem.key }
    : problem;
}

/** The entries that hold a value. */
export function definedIn(values: Readonly<Record<string, number | undefined>>): Record<string, number> {
  return Object.fromEntries(
    Object.entries(values).flatMap(([id, value]) => (value === undefined ? [] : [[id, value]])),
  );
}

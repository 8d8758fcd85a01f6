import * as z from 'zod';

const described = { id: z.string(), unit: z.string() };

const equation = z.object({ ...described, expression: z.string(), initial: z.string().optional() });
const shorthand = z.object({ id: z.string(), parameters: z.array(z.string()), expression: z.string() });
const figure = z.object({
  ...described,
  value: z.number(),
  range: z.object({ low: z.number(), high: z.number() }).optional(),
});
const lever = z.object({ ...described, min: z.number(), max: z.number(), step: z.number() });
const scenario = z.object({ id: z.string(), levers: z.record(z.string(), z.number()) });
const goal = z.object({ id: z.string(), year: z.int(), value: z.number() });

/** Emissions of a reference scenario in tonnes, one value for each of the model's years. */
const result = z.object({
  scenario: z.string(),
  total: z.array(z.number()),
  /** Summed from the year after the base year. */
  cumulative: z.array(z.number()),
});

/**
 * A model as one revision of the program tells it to another: everything its reference results follow from,
 * and those results. What else an older or newer revision tells is passed over.
 */
export const toldModel = z.object({
  version: z.string(),
  years: z.array(z.int()).min(1),
  equations: z.array(equation),
  shorthands: z.array(shorthand),
  figures: z.array(figure),
  levers: z.array(lever),
  scenarios: z.array(scenario),
  goals: z.array(goal),
  results: z.array(result),
});

export type ToldModel = z.infer<typeof toldModel>;
export type ToldResult = z.infer<typeof result>;

import * as z from 'zod';

/** A text in both languages. */
export const bilingual = z.strictObject({ da: z.string().min(1), en: z.string().min(1) });

/** A name by which other records refer to this one. */
export const identifier = z
  .string()
  .regex(/^[A-Za-z][A-Za-z0-9-]*$/, 'letters, digits and hyphens, a letter first');

/**
 * Where a figure comes from: reported in a document, derived from reported figures, taken from outside
 * the municipality, or assumed for this model.
 */
export const tag = z.enum(['reported', 'derived', 'assumed', 'external']);

/** A place in a document of the register. */
const sourceReference = z.strictObject({
  document: identifier,
  /** Lines in the text of the document. */
  lines: z.array(z.int().positive()).min(1).optional(),
  page: z.int().positive().optional(),
  /** How the figure was read out of the document or worked out from it. */
  text: bilingual.optional(),
});

/** At least one place a figure comes from. */
export const sources = z.array(sourceReference).min(1);

/** Range of an uncertain figure. */
export const range = z
  .strictObject({ low: z.number(), high: z.number() })
  .refine(({ low, high }) => low < high, 'low has to be below high');

/** The keys every figure has. */
export const figureShape = {
  id: identifier,
  label: bilingual,
  value: z.number(),
  unit: z.string().min(1),
  tag,
  year: z.int(),
  source: sources,
  range: range.optional(),
  note: bilingual.optional(),
  /** Other values the same documents give for the same thing. */
  alternatives: z.array(z.strictObject({ value: z.number(), source: sources, note: bilingual })).optional(),
} as const;

/** One figure with everything it takes to trace it. */
export const figure = z.strictObject(figureShape);

export type Figure = z.infer<typeof figure>;
export type Tag = z.infer<typeof tag>;
export type SourceReference = z.infer<typeof sourceReference>;

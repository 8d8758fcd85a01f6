import * as z from 'zod';
import { bilingual, identifier, range, sources, tag } from './figure.ts';

/** Units a lever may have; each has its own way of being told and typed. */
const LEVER_UNITS = [
  'bool',
  'decimal year',
  'year',
  'yr',
  '1',
  '1/yr',
  'MW',
  'MWp',
  'ha',
  't/yr',
  't/MWh',
] as const;

const named = z.strictObject({ id: identifier, label: bilingual });

const lever = z
  .strictObject({
    id: identifier,
    group: identifier,
    owner: identifier,
    unit: z.enum(LEVER_UNITS),
    min: z.number(),
    max: z.number(),
    step: z.number().positive(),
    /** Where the range of the lever comes from. */
    tag,
    source: sources,
    label: bilingual,
    /** What it means to move the lever, in a plain sentence. */
    meaning: bilingual,
    /** What sets the ends of the track, in a plain sentence. */
    limit: bilingual,
    /** Value in the base year, where the lever has one. */
    today: z.strictObject({ value: z.number(), tag, source: sources }).optional(),
    /** Range within which the outcome is uncertain whatever is decided. */
    uncertain: range.optional(),
  })
  .refine(({ min, max }) => min < max, 'min has to be below max')
  .refine(
    ({ uncertain, min, max }) => !uncertain || (uncertain.low >= min && uncertain.high <= max),
    'the uncertain range has to lie between min and max',
  );

/** `levers.json`: everything that can be moved, in the order of the screen. */
export const leversFile = z.strictObject({
  /** Groups in the order of the screen; those outside the municipality's hands are marked. */
  groups: z.array(z.strictObject({ ...named.shape, external: z.boolean(), intro: bilingual })).min(1),
  owners: z.array(z.strictObject({ ...named.shape, decides: bilingual })).min(1),
  levers: z.array(lever).min(1),
});

const leverSetting = z.strictObject({
  value: z.number(),
  tag,
  source: sources,
});

/** `paths/<id>.json`: a reference scenario; what it leaves out comes from the one it extends. */
export const pathFile = z.strictObject({
  id: identifier,
  name: bilingual,
  /** What the scenario stands for, in a plain sentence. */
  description: bilingual,
  extends: identifier.nullable(),
  levers: z.record(identifier, leverSetting),
});

export type Lever = z.infer<typeof lever>;
export type PathFile = z.infer<typeof pathFile>;

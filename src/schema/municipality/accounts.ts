import * as z from 'zod';
import { SOURCE_IDS, USER_IDS } from '../../model/breakdowns.ts';
import { bilingual, figure, figureShape, identifier } from './figure.ts';

/** A document that figures come from. */
const document = z.strictObject({
  id: identifier,
  title: bilingual,
  publisher: z.string().min(1),
  /** Day of publication, where it is known: `2025-12-22`. */
  date: z.iso.date().optional(),
  year: z.int(),
  /** What the document is, or what it is used for here. */
  note: bilingual,
});

/** `documents.json`: every document a figure may refer to. */
export const documentsFile = z.strictObject({ documents: z.array(document).min(1) });

/** How a reported total was counted. */
const countedBy = z.enum(['residual', 'average', 'widened', 'first']);

const total = z.strictObject({
  ...figureShape,
  countedBy,
  /** True where the figure may stand on one line with the model's own series. */
  comparable: z.boolean(),
});

/** `accounts.json`: what the green account reports, never touched by any scenario. */
export const accountsFile = z.strictObject({
  totals: z.array(total).min(1),
  bySource: z.array(z.strictObject({ ...figureShape, emits: z.enum(SOURCE_IDS) })),
  byUser: z.array(z.strictObject({ ...figureShape, user: z.enum(USER_IDS) })),
});

const target = z.strictObject({
  ...figureShape,
  /** Reduction since the first year that the target asks for; 1 is net zero. */
  reduction: z.number().min(0).max(1),
});

/** `targets.json`: what the municipality has decided to reach. */
export const targetsFile = z.strictObject({ targets: z.array(target).min(1) });

const publishedFigure = z.strictObject({
  ...figureShape,
  /** Reference scenario that the published figure belongs to. */
  scenario: identifier,
});

/** `published.json`: results published by others, shown beside the model's own. */
export const publishedFile = z.strictObject({ note: bilingual, figures: z.array(publishedFigure) });

/** `parameters.json`: figures the equations use. Those with a range, but for what is reported, may be set
 * otherwise by a scenario. */
export const parametersFile = z.strictObject({ parameters: z.array(figure).min(1) });

export type AccountTotal = z.infer<typeof total>;
export type Target = z.infer<typeof target>;
export type PublishedFigure = z.infer<typeof publishedFigure>;
export type SourceDocument = z.infer<typeof document>;

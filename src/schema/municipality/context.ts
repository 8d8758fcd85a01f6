import * as z from 'zod';
import { bilingual, identifier, sources } from './figure.ts';

const status = z.enum(['done', 'green', 'not-green', 'cancelled', 'unknown']);

const subgoal = z.strictObject({
  id: z.string().min(1),
  text: bilingual,
  deadline: z.int().nullable(),
  target: z.strictObject({ value: z.number(), unit: z.string().min(1) }).nullable(),
  status,
  /** Where in the report the status was read, and what speaks against it. */
  evidence: z.string().min(1),
});

const measure = z.strictObject({
  id: z.string().min(1),
  area: z.int().positive(),
  title: bilingual,
  section: z.string().min(1),
  timeframe: z.string().min(1).nullable(),
  status,
  /** True where the sub-goals stand differently. */
  mixed: z.boolean(),
  subgoals: z.array(subgoal),
  /** Levers that the measure moves. */
  levers: z.array(identifier),
  source: sources,
});

/** `measures.json`: the measures of the climate plan with their status. */
export const measuresFile = z.strictObject({ measures: z.array(measure) });

const newsItem = z.strictObject({
  id: identifier,
  date: z.iso.date(),
  /** What happened, in one plain sentence. */
  text: bilingual,
  /** What it means for the path. */
  meaning: bilingual,
  source: sources,
  /** Levers whose premise it changes. */
  levers: z.array(identifier),
  /** Reference scenarios that show what it may lead to. */
  offers: z.array(identifier),
});

/** `news.json`: what has happened since the accounts were made. */
export const newsFile = z.strictObject({ news: z.array(newsItem) });

const contradiction = z.strictObject({
  id: identifier,
  topic: bilingual,
  /** Both figures, as the document gives them. */
  says: bilingual,
  /** Which one the model uses, and why. */
  uses: bilingual,
  source: sources,
  /** Figures and levers that rest on the choice. */
  concerns: z.array(identifier),
});

/** `contradictions.json`: where the documents disagree with themselves. */
export const contradictionsFile = z.strictObject({ contradictions: z.array(contradiction) });

/** `municipality.json`: what the municipality is called and how its first screen is arranged. */
export const municipalityFile = z.strictObject({
  id: identifier,
  name: z.string().min(1),
  baseYear: z.int(),
  lastYear: z.int(),
  /** First part of the model's version. */
  edition: z.string().regex(/^[A-Za-z0-9]+$/),
  /** Document that holds the accounts. */
  account: identifier,
  businessAsUsual: identifier,
  plan: identifier,
  /** Reference scenarios in the order of the shelf. */
  shelf: z.array(identifier).min(1),
  /** Levers that stand first, each row one card. */
  headline: z.array(z.array(identifier).min(1)).min(1),
});

export type Measure = z.infer<typeof measure>;
export type NewsItem = z.infer<typeof newsItem>;
export type Contradiction = z.infer<typeof contradiction>;

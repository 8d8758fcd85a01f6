import type { AccountTotal, PublishedFigure, SourceDocument, Target } from './municipality/accounts.ts';
import type { NewsItem } from './municipality/context.ts';
import type { Figure, SourceReference, Tag } from './municipality/figure.ts';
import type { Lever } from './municipality/levers.ts';
import type { Municipality } from './municipality/municipality.ts';

type Text = Figure['label'];

/** A reference scenario with a value for every lever. */
export interface ReferenceScenario {
  readonly id: string;
  readonly name: Text;
  readonly description: Text;
  readonly levers: Readonly<Record<string, number>>;
}

/** A figure the equations use, as far as the first screen needs it. */
export interface PageFigure {
  readonly id: string;
  readonly label: Text;
  readonly unit: string;
  readonly tag: Tag;
  /** How uncertain it is; what is certain has none. */
  readonly range: { readonly low: number; readonly high: number } | null;
}

/** A lever as the first screen shows it. */
export type PageLever = Omit<Lever, 'limit' | 'source' | 'today'> & {
  /** Value in the base year, where the lever has one. */
  readonly today: number | null;
};

/** What is told of a lever when its details are unfolded. */
export interface LeverBackground {
  readonly limit: Text;
  readonly source: readonly SourceReference[];
}

/** What the first screen knows of a municipality. */
export interface PageMunicipality {
  readonly id: string;
  readonly name: string;
  readonly account: string;
  readonly businessAsUsual: string;
  readonly plan: string;
  readonly headline: readonly (readonly string[])[];
  /** Reference scenarios in the order of the shelf. */
  readonly scenarios: readonly ReferenceScenario[];
  readonly groups: Municipality['groups'];
  readonly owners: Municipality['owners'];
  readonly levers: readonly PageLever[];
  readonly figures: readonly PageFigure[];
  readonly totals: readonly AccountTotal[];
  readonly targets: readonly Target[];
  readonly published: { readonly note: Text; readonly figures: readonly PublishedFigure[] };
  readonly news: readonly NewsItem[];
  readonly documents: readonly Pick<SourceDocument, 'id' | 'title'>[];
  /** Names of the quantities that the picture shows as parts, by id. */
  readonly partLabels: Readonly<Record<string, Text>>;
}

import type { Expression } from '../model/expression.ts';
import type { BilingualText, EquationSource } from '../model/language.ts';
import type { Contradiction } from './municipality/context.ts';
import type { Figure } from './municipality/figure.ts';

/** A quantity of the model with the equation it comes from, as the kernel computes it. */
export interface CatalogueQuantity {
  readonly id: string;
  readonly unit: string;
  /** Id of the part of the model it belongs to. */
  readonly sector: string;
  readonly label: BilingualText;
  readonly note: BilingualText;
  readonly source: EquationSource;
  readonly expression: Expression;
  /** What holds in the base year instead, where the equation looks at last year's value. */
  readonly initial: Expression | null;
}

/** All that it takes to open a number: equations, figures with their sources, and where reports disagree. */
export interface Catalogue {
  readonly sectors: readonly { readonly id: string; readonly label: BilingualText }[];
  /** In the kernel's order: each after those it needs. */
  readonly quantities: readonly CatalogueQuantity[];
  /** Figures of the accounts, parameters, goals and published results. */
  readonly figures: readonly Figure[];
  readonly contradictions: readonly Contradiction[];
}

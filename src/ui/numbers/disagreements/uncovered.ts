import type { Contradiction } from '../../../schema/municipality/context.ts';
import type { Figure } from '../../../schema/municipality/figure.ts';

/** Figures for which the documents also give other values, and that no contradiction speaks of. */
export function uncovered(
  figures: readonly Figure[],
  contradictions: readonly Contradiction[],
): readonly Figure[] {
  const spokenOf = new Set(contradictions.flatMap(({ concerns }) => concerns));
  return figures.filter(({ id, alternatives }) => alternatives !== undefined && !spokenOf.has(id));
}

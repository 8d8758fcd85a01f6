import catalogue from 'virtual:model/catalogue';
import { readBy } from '../../formula/readBy.ts';
import type { Expression } from '../../model/expression.ts';
import { BASE_YEAR } from '../../model/years.ts';
import type { CatalogueQuantity } from '../../schema/catalogue.ts';

export const { contradictions, figures: everyFigure } = catalogue;

const quantities = new Map(catalogue.quantities.map((quantity) => [quantity.id, quantity]));
const figures = new Map(catalogue.figures.map((figure) => [figure.id, figure]));
const sectors = new Map(catalogue.sectors.map(({ id, label }) => [id, label]));

export const quantityOf = (id: string) => quantities.get(id);
export const figureOf = (id: string) => figures.get(id);
export const sectorLabelOf = (id: string) => sectors.get(id);

/** The expression that holds in a year. */
export function expressionIn({ expression, initial }: CatalogueQuantity, year: number): Expression {
  return year === BASE_YEAR && initial ? initial : expression;
}

/** Quantities whose equations read a quantity or input. */
export function usersOf(id: string): readonly CatalogueQuantity[] {
  return catalogue.quantities.filter(({ expression, initial }) =>
    [expression, ...(initial ? [initial] : [])].some((each) => readBy(each).some((read) => read.id === id)),
  );
}

/** Ids of the wanted inputs that a quantity rests on, through whatever others. */
export function behind(id: string, wanted: ReadonlySet<string>): readonly string[] {
  const seen = new Set([id]);
  for (const each of seen) {
    const quantity = quantities.get(each);
    const expressions = quantity
      ? [quantity.expression, ...(quantity.initial ? [quantity.initial] : [])]
      : [];
    for (const read of expressions.flatMap(readBy)) seen.add(read.id);
  }
  return [...seen].filter((each) => wanted.has(each));
}

/** Where the documents disagree about a figure or lever. */
export const contradictionsAbout = (id: string) =>
  contradictions.filter(({ concerns }) => concerns.includes(id));

import { SECTORS } from '../model/sectors.ts';
import type { Catalogue } from '../schema/catalogue.ts';
import { figuresOf } from '../schema/municipality/municipality.ts';
import type { Assembly } from './assemble.ts';

/** Collects what it takes to open a number, from the same records that the kernel is emitted from. */
export function catalogueOf({ municipality, model }: Assembly): Catalogue {
  const sectorOf = new Map(
    SECTORS.flatMap(({ id, equations }) => equations.map((equation) => [equation.id, id] as const)),
  );
  return {
    sectors: SECTORS.map(({ id, label }) => ({ id, label })),
    quantities: model.equations.map(({ equation, expression, initial }) => ({
      id: equation.id,
      unit: equation.unit,
      sector: sectorOf.get(equation.id) ?? '',
      label: equation.label,
      note: equation.note,
      source: equation.source,
      expression,
      initial,
    })),
    figures: [
      ...figuresOf(municipality).map(({ figure }) => figure),
      ...municipality.targets,
      ...municipality.published.figures,
    ],
    contradictions: municipality.contradictions,
  };
}

/** Writes a catalogue as a JavaScript expression; unlike JSON it keeps what is not a number. */
export function writeCatalogue(catalogue: Catalogue): string {
  const marked = JSON.stringify(catalogue, (_, value) => (Number.isNaN(value) ? NOT_A_NUMBER : value));
  return marked.replaceAll(JSON.stringify(NOT_A_NUMBER), 'NaN');
}

const NOT_A_NUMBER = '<not a number>';

import type { Assembly } from '../../build/assemble.ts';
import { catalogueOf } from '../../build/catalogue.ts';
import type { Kernel } from '../../engine/contract.ts';
import { readBy } from '../../formula/readBy.ts';
import type { BilingualText } from '../../model/language.ts';
import type { Catalogue, CatalogueQuantity } from '../../schema/catalogue.ts';
import type { Figure } from '../../schema/municipality/figure.ts';
import type { Municipality } from '../../schema/municipality/municipality.ts';
import { type ReferenceResult, referenceResults } from '../referenceResults.ts';

/** Figures that are first used in one part of the model. */
export interface UsedFigures {
  readonly sector: string;
  readonly label: BilingualText;
  readonly figures: readonly Figure[];
}

/** All that the method page tells, from the records that the kernel is emitted from. */
export interface MethodFacts {
  readonly municipality: Municipality;
  readonly version: string;
  readonly catalogue: Catalogue;
  /** Every figure that equations read, by where it is first used, in the order in which the model reads best. */
  readonly used: readonly UsedFigures[];
  readonly results: readonly ReferenceResult[];
  /** Label of a quantity, figure or lever; its id where it has none. */
  readonly labelOf: (id: string) => BilingualText;
}

/** Collects what the method page tells. */
export function methodFacts(assembly: Assembly, kernel: Kernel): MethodFacts {
  const { municipality, layout } = assembly;
  const catalogue = catalogueOf(assembly);
  const labels = new Map(
    [...catalogue.quantities, ...catalogue.figures, ...municipality.levers].map(({ id, label }) => [
      id,
      label,
    ]),
  );
  return {
    municipality,
    version: layout.version,
    catalogue,
    used: usedFigures(catalogue),
    results: referenceResults(assembly, kernel),
    labelOf: (id) => labels.get(id) ?? { da: id, en: id },
  };
}

function usedFigures({ sectors, quantities, figures }: Catalogue): readonly UsedFigures[] {
  const told = new Set<string>();
  return sectors.flatMap(({ id, label }) => {
    const read = new Set(quantities.filter(({ sector }) => sector === id).flatMap(namesOf));
    const first = figures.filter((figure) => read.has(figure.id) && !told.has(figure.id));
    for (const figure of first) told.add(figure.id);
    return first.length === 0 ? [] : [{ sector: id, label, figures: first }];
  });
}

const namesOf = ({ expression, initial }: CatalogueQuantity): readonly string[] =>
  [expression, ...(initial ? [initial] : [])].flatMap(readBy).map(({ id }) => id);

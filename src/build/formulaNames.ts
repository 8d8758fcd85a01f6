import type { KnownName } from '../indicators/names.ts';
import { figuresOf } from '../schema/municipality/municipality.ts';
import type { Assembly } from './assemble.ts';

/** Everything that a formula may name: the quantities, the levers and figures that equations use, and the year. */
export function formulaNames({ municipality, model, layout }: Assembly): readonly KnownName[] {
  const used = new Set(layout.inputs.map(({ id }) => id));
  const figures = figuresOf(municipality).map(({ figure }) => figure);
  return [
    ...model.equations.map(({ equation }) => nameOf(equation, 'quantity')),
    ...municipality.levers.map((lever) => nameOf(lever, 'lever')),
    ...figures.filter(({ id }) => used.has(id)).map((figure) => nameOf(figure, 'figure')),
    { id: 'year', kind: 'year', unit: 'yr', label: { da: 'Årstal', en: 'Calendar year' } },
  ];
}

function nameOf({ id, unit, label }: Omit<KnownName, 'kind'>, kind: KnownName['kind']): KnownName {
  return { id, kind, unit, label: { da: label.da, en: label.en } };
}

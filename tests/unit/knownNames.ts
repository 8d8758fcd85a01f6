import type { KnownName } from '../../src/indicators/names.ts';

/** A name as the model has it. */
export const known = (id: string, unit: string, kind: KnownName['kind'] = 'quantity'): KnownName => ({
  ...{ id, unit, kind },
  label: { da: id, en: id },
});

/** A few names of different units. */
export const SOME_NAMES: ReadonlyMap<string, KnownName> = new Map(
  [
    known('total', 't/yr'),
    known('cars', 't/yr'),
    known('gasShare', '1'),
    known('efGrid', 't/MWh'),
    known('solar', 'MWh/yr'),
    known('elapsed', 'yr'),
    known('forestHa', 'ha', 'lever'),
    known('evKwhPerKm', 'kWh/km', 'figure'),
    known('year', 'year', 'year'),
  ].map((name) => [name.id, name]),
);

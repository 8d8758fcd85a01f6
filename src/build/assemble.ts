import { createHash } from 'node:crypto';
import { type CompiledModel, compileModel } from '../compiler/compile.ts';
import { emitJavaScript } from '../compiler/emitJavaScript.ts';
import { ModelError } from '../compiler/modelError.ts';
import { readUnit } from '../compiler/units.ts';
import type { ModelLayout } from '../engine/layout.ts';
import { SECTORS } from '../model/sectors.ts';
import { SHORTHANDS } from '../model/shorthands.ts';
import { BASE_YEAR, LAST_YEAR } from '../model/years.ts';
import { MunicipalityError } from '../schema/municipality/faults.ts';
import { figuresOf, leversOf, type Municipality } from '../schema/municipality/municipality.ts';

/** A municipality and the model, put together. */
export interface Assembly {
  readonly municipality: Municipality;
  readonly model: CompiledModel;
  readonly layout: ModelLayout;
  /** JavaScript module that exports the kernel as `simulate`. */
  readonly kernel: string;
}

/**
 * Compiles the model for a municipality.
 *
 * @throws ModelError when the equations do not hold together
 * @throws MunicipalityError when the data does not fit the model
 */
export function assemble(municipality: Municipality): Assembly {
  const { about, levers } = municipality;
  if (about.baseYear !== BASE_YEAR || about.lastYear !== LAST_YEAR) {
    throw new MunicipalityError([
      `municipality.json: the years have to be the model's, ${BASE_YEAR} to ${LAST_YEAR}`,
    ]);
  }
  const figures = figuresOf(municipality).map(({ figure }) => figure);
  const faults = unreadableUnits(municipality);
  if (faults.length > 0) throw new MunicipalityError(faults);
  const model = compileModel(SECTORS, SHORTHANDS, [...levers, ...figures]);
  const used = new Set(model.inputs.map(({ id }) => id));
  const idle = levers.filter(({ id }) => !used.has(id));
  if (idle.length > 0) {
    throw new MunicipalityError(idle.map(({ id }) => `levers.json: ${id}: no equation uses it`));
  }
  const values = new Map(figures.map(({ id, value }) => [id, value]));
  const kernel = emitJavaScript(model);
  const layout: ModelLayout = {
    version: versionOf(municipality, kernel),
    inputs: model.inputs.map(({ id }) => ({ id, value: values.get(id) ?? null })),
    leverCount: levers.length,
    quantities: model.equations.map(({ equation: { id, unit } }) => ({ id, unit })),
  };
  return { municipality, model, layout, kernel };
}

/** Names every figure whose unit the compiler does not know, also those no equation uses. */
function unreadableUnits(municipality: Municipality): readonly string[] {
  const records = [
    ...figuresOf(municipality).map(({ file, figure: { id, unit } }) => ({ file, id, unit })),
    ...municipality.targets.map(({ id, unit }) => ({ file: 'targets.json', id, unit })),
    ...municipality.published.figures.map(({ id, unit }) => ({ file: 'published.json', id, unit })),
  ];
  return records.flatMap(({ file, id, unit }) => {
    try {
      readUnit(unit, id);
      return [];
    } catch (cause) {
      if (cause instanceof ModelError) return [`${file}: ${cause.message}`];
      throw cause;
    }
  });
}

/** Changes with anything that can change a result or what a link means; not with a word of text. */
function versionOf(municipality: Municipality, kernel: string): string {
  const decisive = {
    kernel,
    figures: figuresOf(municipality).map(({ figure: { id, value, range } }) => [id, value, range]),
    levers: municipality.levers.map(({ id, min, max, step }) => [id, min, max, step]),
    scenarios: municipality.paths.map(({ id }) => [id, leversOf(municipality, id)]),
    targets: municipality.targets.map(({ year, value }) => [year, value]),
  };
  const digest = createHash('sha256').update(JSON.stringify(decisive)).digest('hex');
  return `${municipality.about.edition}-${digest.slice(0, 8)}`;
}

import { fileURLToPath } from 'node:url';
import { loadKernel } from '../build/loadKernel.ts';
import type { ToldModel } from '../schema/toldModel.ts';
import { runScenarios } from './runScenarios.ts';

/** Files of a source tree from which its model is read. */
export const NEEDED_FILES = {
  assemble: 'src/build/assemble.ts',
  readMunicipality: 'src/build/readMunicipality.ts',
  sectors: 'src/model/sectors.ts',
  shorthands: 'src/model/shorthands.ts',
  years: 'src/model/years.ts',
  municipality: 'src/schema/municipality/municipality.ts',
} as const;

/**
 * Reads the model of a source tree, this one or that of another revision, with that tree's own code: its
 * equations, its data, and what its own compiler makes of them.
 *
 * @param tree address of the folder that holds `src/` and `scenarios/`
 * @param municipality id of the municipality, which is the name of its folder
 * @throws MunicipalityError or ModelError of that tree when data or equations do not hold together, and
 * whatever its code throws when it is not what is expected
 */
export async function tellModel(tree: URL, municipality: string): Promise<ToldModel> {
  const from = (file: keyof typeof NEEDED_FILES) =>
    import(/* @vite-ignore */ new URL(NEEDED_FILES[file], tree).href);
  const { assemble }: typeof import('../build/assemble.ts') = await from('assemble');
  const { readMunicipality }: typeof import('../build/readMunicipality.ts') = await from('readMunicipality');
  const { SECTORS }: typeof import('../model/sectors.ts') = await from('sectors');
  const { SHORTHANDS }: typeof import('../model/shorthands.ts') = await from('shorthands');
  const { YEARS }: typeof import('../model/years.ts') = await from('years');
  const data: typeof import('../schema/municipality/municipality.ts') = await from('municipality');

  const told = readMunicipality(fileURLToPath(new URL(`scenarios/${municipality}/`, tree)));
  const { layout, kernel } = assemble(told);
  const scenarios = told.paths.map(({ id }) => ({ id, levers: data.leversOf(told, id) }));
  const runnable = { kernel: await loadKernel(kernel), layout, yearCount: YEARS.length };
  return {
    version: layout.version,
    years: [...YEARS],
    equations: SECTORS.flatMap(({ equations }) =>
      equations.map(({ id, unit, expression, initial }) => ({
        ...{ id, unit, expression },
        ...(initial === undefined ? {} : { initial }),
      })),
    ),
    shorthands: SHORTHANDS.map(({ id, parameters, expression }) => ({
      ...{ id, expression },
      parameters: [...parameters],
    })),
    figures: data.figuresOf(told).map(({ figure: { id, unit, value, range } }) => ({
      ...{ id, unit, value },
      ...(range ? { range } : {}),
    })),
    levers: told.levers.map(({ id, unit, min, max, step }) => ({ id, unit, min, max, step })),
    scenarios,
    goals: told.targets.map(({ id, year, value }) => ({ id, year, value })),
    results: runScenarios(runnable, scenarios),
  };
}

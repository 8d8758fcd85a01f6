import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { municipalityFolder } from '../../src/build/whichMunicipality.ts';
import { YEARS } from '../../src/model/years.ts';
import { toldModel } from '../../src/schema/toldModel.ts';
import { createRecompute } from '../../src/versions/recompute.ts';
import { tellModel } from '../../src/versions/tellModel.ts';
import { layout, municipality, reference, run } from './assembled.ts';

const told = await tellModel(new URL('../../', import.meta.url), basename(municipalityFolder()));

describe('the model as it is told to another revision', () => {
  it('comes through the door as it went in', () => {
    expect(toldModel.parse(JSON.parse(JSON.stringify(told)))).toEqual(told);
  });

  it('has the version, every input and quantity, and the results of the model', () => {
    expect(told.version).toBe(layout.version);
    expect(told.equations.map(({ id }) => id).sort()).toEqual(layout.quantities.map(({ id }) => id).sort());
    const inputs = [...told.levers, ...told.figures].map(({ id }) => id);
    expect(inputs).toEqual(expect.arrayContaining(layout.inputs.map(({ id }) => id)));
    expect(told.results.map(({ scenario }) => scenario)).toEqual(municipality.paths.map(({ id }) => id));
    for (const { scenario, total, cumulative } of told.results) {
      const { of } = run(reference(scenario));
      expect(total).toEqual(YEARS.map((year) => of('total', year)));
      expect(cumulative).toEqual(YEARS.map((year) => of('cumulative', year)));
    }
  });

  it('gives the same results to the last digit when they are computed from what is told', async () => {
    expect(await createRecompute()(told)).toEqual(told.results);
  });
});

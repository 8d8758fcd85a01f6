import { describe, expect, it } from 'vitest';
import { differencesBetween, type Scenario } from '../../src/engine/scenario.ts';
import { YEARS } from '../../src/model/years.ts';
import { figuresOf } from '../../src/schema/municipality/municipality.ts';
import { createScenarioStore } from '../../src/state/scenarioStore.ts';
import { layout, municipality, reference, run } from './assembled.ts';

const { levers, about } = municipality;
const { businessAsUsual, plan } = about;

/** The plan, and the plan with boilers that leave before the pipes come, where waiting for the pipe matters. */
const STAGES = [reference(plan), reference(plan, { gasPhaseOutYear: 2028, dhRolloutYear: 2050 })];

/** Figures of the data that no equation uses, and why they are there. */
const TOLD_ONLY = [
  // How many have a heat pump already is shown beside the boilers; the model counts from the gas used.
  'heatPumps',
];

const withLever = ({ levers: others, parameters }: Scenario, id: string, value: number): Scenario => ({
  levers: { ...others, [id]: value },
  parameters,
});

const totalsOf = (scenario: Scenario): readonly number[] => {
  const { of } = run(scenario);
  return YEARS.map((year) => of('total', year));
};

describe('every lever', () => {
  it.each(levers.map(({ id, min, max }) => [id, min, max] as const))('%s moves the total', (id, min, max) => {
    const moves = STAGES.map((stage) => {
      const low = totalsOf(withLever(stage, id, min));
      const high = totalsOf(withLever(stage, id, max));
      return Math.max(...low.map((total, at) => Math.abs(total - (high[at] ?? Number.NaN))));
    });
    expect(Math.max(...moves)).toBeGreaterThan(1);
  });
});

describe('business as usual', () => {
  const expected = run(reference(businessAsUsual)).series;
  const differing = (scenario: Scenario): readonly number[] =>
    [...run(scenario).series.entries()].flatMap(([at, value]) =>
      Object.is(value, expected[at]) ? [] : [at],
    );
  const usual = reference(businessAsUsual).levers;

  it('comes out to the bit when every lever of the plan is set to it', () => {
    const set = levers.reduce(
      (scenario, { id }) => withLever(scenario, id, usual[id] ?? Number.NaN),
      reference(plan),
    );
    expect(differing(set)).toEqual([]);
  });

  it('comes out to the bit when every lever has been moved away and back', () => {
    const { store, setLever } = createScenarioStore(
      { current: reference(businessAsUsual), before: null, origin: businessAsUsual, saved: [], compared: [] },
      () => 0,
    );
    for (const { id, min, max } of levers) setLever(id, usual[id] === max ? min : max);
    expect(differencesBetween(layout, reference(businessAsUsual), store.getState().current)).toHaveLength(
      levers.length,
    );
    for (const { id } of levers) setLever(id, usual[id] ?? Number.NaN);
    expect(differing(store.getState().current)).toEqual([]);
  });
});

describe('the inputs of the model', () => {
  it('are the levers in the order of the screen, then figures of the data with their values', () => {
    const values = new Map(figuresOf(municipality).map(({ figure: { id, value } }) => [id, value]));
    expect(layout.inputs.slice(0, layout.leverCount)).toEqual(levers.map(({ id }) => ({ id, value: null })));
    for (const { id, value } of layout.inputs.slice(layout.leverCount))
      expect(value, id).toBe(values.get(id));
  });

  it('are all the parameters of the data but those that are only told', () => {
    const inputs = new Set(layout.inputs.map(({ id }) => id));
    const idle = municipality.parameters.filter(({ id }) => !inputs.has(id)).map(({ id }) => id);
    expect(idle).toEqual(TOLD_ONLY);
  });

  it('that a scenario may change all change some result', () => {
    const still = municipality.parameters
      .filter(({ range }) => range)
      .filter(({ id, range }) => {
        const at = (value: number) => run({ ...reference(plan), parameters: { [id]: value } }).series;
        const high = at(range?.high ?? Number.NaN);
        return at(range?.low ?? Number.NaN).every((value, place) => Object.is(value, high[place]));
      });
    expect(still.map(({ id }) => id)).toEqual([]);
  });
});

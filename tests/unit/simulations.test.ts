import { describe, expect, it } from 'vitest';
import { createScenarioStore, type SavedScenario } from '../../src/state/scenarioStore.ts';
import { createSimulations } from '../../src/state/simulations.ts';
import { smallIndex, smallSupervisor } from './smallModel.ts';

const scenario = (a: number, b: number) => ({ levers: { a, b }, parameters: {} });

function running(saved: readonly SavedScenario[] = [], tracks = new Map<string, readonly number[]>()) {
  const scenarios = createScenarioStore({
    current: scenario(1, 1),
    before: null,
    origin: 'plan',
    saved,
    compared: [],
  });
  const { supervisor, asked } = smallSupervisor();
  const simulations = createSimulations(supervisor, scenarios, {
    index: smallIndex,
    effects: { reference: Float64Array.of(0, 0), quantity: 'sum', years: [2030] },
    limits: [{ lever: 0, easy: 0, demanding: 10, quantity: 'sum', bound: 113 }],
    tracks,
    always: new Map([['bau', scenario(0, 0)]]),
    find: (id) => scenarios.store.getState().saved.find((each) => each.id === id),
  });
  const settle = () => new Promise((resolve) => setTimeout(resolve));
  return { scenarios, simulations, asked, settle, state: simulations.store.getState };
}

describe('the simulations', () => {
  it('compute the current scenario with effects, and every reference once', async () => {
    const { state, asked, settle } = running();
    await settle();
    expect(state().current?.series[0]).toBe(111);
    expect([...(state().current?.effects ?? [])]).toEqual([1, 10]);
    expect(state().current?.limits[0]).toBeCloseTo(3, 3);
    expect(state().others.get('bau')?.series[0]).toBe(100);
    expect(asked).toHaveLength(2);
  });

  it('make one run of one change', async () => {
    const { scenarios, state, asked, settle } = running();
    await settle();
    const runs = asked.length;
    scenarios.setLever('a', 3);
    await settle();
    expect(asked).toHaveLength(runs + 1);
    expect(state().current?.series[0]).toBe(113);
  });

  it('know what stood before the change without another run, also after undo', async () => {
    const { scenarios, state, asked, settle } = running();
    await settle();
    scenarios.setLever('a', 3);
    await settle();
    scenarios.setLever('b', 2);
    await settle();
    expect(state().before?.series[0]).toBe(113);
    const runs = asked.length;
    scenarios.undo();
    await settle();
    expect(state().before?.series[0]).toBe(111);
    expect(asked).toHaveLength(runs + 1);
  });

  it('follow the scenarios drawn beside the current one', async () => {
    const mine = { id: 'm', name: 'Mine', origin: 'plan', model: 'x', ...scenario(5, 5) };
    const { scenarios, state, settle } = running([mine]);
    scenarios.toggleCompared('m');
    await settle();
    expect(state().others.get('m')?.series[0]).toBe(155);
    scenarios.remove('m');
    await settle();
    expect([...state().others.keys()]).toEqual(['bau']);
  });

  it('bring what was worked out beforehand at once, as a run would, and nothing older after it', async () => {
    const { scenarios, state, asked, settle } = running([], new Map([['a', [1, 2, 3, 4]]]));
    await settle();
    scenarios.setLever('a', 2);
    await settle();
    const runs = asked.length;
    scenarios.setLever('a', 3);
    const ahead = state().current;
    expect(ahead?.scenario).toBe(scenarios.store.getState().current);
    expect(asked).toHaveLength(runs);
    scenarios.setLever('b', 7);
    scenarios.undo();
    await settle();
    expect(state().current?.series).toEqual(ahead?.series);
    expect(state().current?.effects).toEqual(ahead?.effects);
    expect(state().current?.limits).toEqual(ahead?.limits);
    scenarios.setLever('a', 2.5);
    scenarios.setLever('a', 4);
    await settle();
    expect(state().current?.scenario.levers.a).toBe(4);
    expect(state().current?.series[0]).toBe(114);
  });
});

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createScenarioStore } from '../../src/state/scenarioStore.ts';
import { createShownScenarios } from '../../src/state/shownScenarios.ts';
import { createSimulations } from '../../src/state/simulations.ts';
import { smallIndex, smallSupervisor } from './smallModel.ts';

const scenario = { levers: { a: 0, b: 0 }, parameters: {} };

function running() {
  const scenarios = createScenarioStore({
    current: scenario,
    before: null,
    origin: 'plan',
    saved: [],
    compared: [],
  });
  const { supervisor } = smallSupervisor();
  const simulations = createSimulations(supervisor, scenarios, {
    index: smallIndex,
    effects: { reference: Float64Array.of(0, 0), quantity: 'sum', years: [2030] },
    limits: [],
    tracks: new Map([['a', [0, 3, 4]]]),
    always: new Map(),
    find: () => undefined,
  });
  const keys = new EventTarget();
  const shown = createShownScenarios(scenarios, simulations, keys as never);
  return { scenarios, simulations, keys, valueOfA: () => shown.store.getState().current.levers.a, shown };
}

describe('the scenarios on the screen', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('show a moved lever together with its result', async () => {
    const { scenarios, simulations, valueOfA } = running();
    await vi.advanceTimersByTimeAsync(0);
    scenarios.setLever('a', 3);
    expect(valueOfA()).toBe(0);
    const together: unknown[] = [];
    simulations.store.subscribe(({ current }) => together.push([current?.series[0], valueOfA()]));
    await vi.advanceTimersByTimeAsync(0);
    expect(together).toEqual([[103, 3]]);
  });

  it('show a moved lever at once where its result was worked out beforehand', async () => {
    const { scenarios, simulations, valueOfA } = running();
    await vi.advanceTimersByTimeAsync(0);
    scenarios.setLever('a', 3);
    await vi.advanceTimersByTimeAsync(8);
    scenarios.setLever('a', 4);
    expect([simulations.store.getState().current?.series[0], valueOfA()]).toEqual([104, 4]);
  });

  it('show it without the result where that takes long', () => {
    const { scenarios, valueOfA } = running();
    scenarios.setLever('a', 3);
    vi.advanceTimersByTime(7);
    expect(valueOfA()).toBe(0);
    vi.advanceTimersByTime(1);
    expect(valueOfA()).toBe(3);
  });

  it('show everything before the next key is read', () => {
    const { scenarios, keys, valueOfA } = running();
    scenarios.setLever('a', 3);
    keys.dispatchEvent(new Event('keydown'));
    expect(valueOfA()).toBe(3);
  });

  it('show at once what has no result to wait for', () => {
    const { scenarios, shown } = running();
    scenarios.toggleCompared('x');
    expect(shown.store.getState().compared).toEqual(['x']);
  });
});

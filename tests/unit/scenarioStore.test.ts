import { describe, expect, it } from 'vitest';
import { createScenarioStore, type SavedScenario } from '../../src/state/scenarioStore.ts';

function fresh() {
  let time = 0;
  const levers = { a: 0, b: 0 };
  const scenarios = createScenarioStore(
    { current: { levers, parameters: {} }, before: null, origin: 'path', saved: [], compared: [] },
    () => time,
  );
  return {
    ...scenarios,
    wait: (milliseconds: number) => {
      time += milliseconds;
    },
    levers: () => scenarios.store.getState().current.levers,
    steps: () => scenarios.history.getState().pastStates.length,
  };
}

const mine: SavedScenario = {
  id: 's1',
  name: 'Min',
  origin: 'path',
  model: 'm',
  levers: { a: 1, b: 1 },
  parameters: {},
};

describe('the scenario store', () => {
  it('remembers the scenario before the last change, a drag being one', () => {
    const store = fresh();
    store.setLever('a', 1);
    store.setLever('a', 2);
    expect(store.store.getState().before?.levers).toEqual({ a: 0, b: 0 });
    store.setLever('b', 1);
    expect(store.store.getState().before?.levers).toEqual({ a: 2, b: 0 });
  });

  it('makes one step of a drag, and steps back over the whole of it', () => {
    const store = fresh();
    for (const value of [1, 2, 3]) {
      store.setLever('a', value);
      store.wait(16);
    }
    expect(store.steps()).toBe(1);
    store.undo();
    expect(store.levers()).toEqual({ a: 0, b: 0 });
    store.redo();
    expect(store.levers()).toEqual({ a: 3, b: 0 });
  });

  it('starts a new step for another lever, after a pause, and when a drag has ended', () => {
    const store = fresh();
    store.setLever('a', 1);
    store.setLever('b', 1);
    store.wait(1500);
    store.setLever('b', 2);
    store.endGesture();
    store.setLever('b', 3);
    expect(store.steps()).toBe(4);
  });

  it('sets several levers in one step of their own', () => {
    const store = fresh();
    store.setLever('a', 1);
    store.setLevers({ a: 2, b: 3 });
    expect(store.store.getState().current.levers).toEqual({ a: 2, b: 3 });
    expect(store.store.getState().before?.levers).toEqual({ a: 1, b: 0 });
    store.undo();
    expect(store.store.getState().current.levers).toEqual({ a: 1, b: 0 });
  });

  it('takes no step when nothing changes', () => {
    const store = fresh();
    store.setLever('a', 0);
    for (const id of ['x', 'y', 'z']) store.toggleCompared(id);
    expect(store.steps()).toBe(3);
    store.toggleCompared('fifth');
    expect(store.store.getState().compared).toEqual(['x', 'y', 'z']);
    expect(store.steps()).toBe(3);
  });

  it('undoes a deletion, with what was drawn beside', () => {
    const store = fresh();
    store.save(mine);
    store.toggleCompared('s1');
    store.remove('s1');
    expect(store.store.getState()).toMatchObject({ saved: [], compared: [], origin: 'path' });
    store.undo();
    expect(store.store.getState()).toMatchObject({ saved: [mine], compared: ['s1'], origin: 's1' });
  });

  it('renames and overwrites without touching the others', () => {
    const store = fresh();
    store.save(mine);
    store.save({ ...mine, id: 's2' });
    store.rename('s1', 'Ny');
    store.setLever('a', 7);
    store.overwrite('s1', 'm2');
    const [first, second] = store.store.getState().saved;
    expect(first).toMatchObject({ name: 'Ny', model: 'm2', levers: { a: 7, b: 0 } });
    expect(second).toEqual({ ...mine, id: 's2' });
  });

  it('adopts another tab’s scenarios without a step of undo', () => {
    const store = fresh();
    store.adoptSaved([mine]);
    expect(store.steps()).toBe(0);
    store.setLever('a', 1);
    expect(store.steps()).toBe(1);
  });

  it('never takes back by undo what another tab has saved', () => {
    const store = fresh();
    store.setLever('a', 1);
    store.adoptSaved([mine]);
    store.undo();
    expect(store.store.getState()).toMatchObject({ current: { levers: { a: 0 } }, saved: [mine] });
    store.rename('s1', 'Ny');
    store.adoptSaved([
      { ...mine, name: 'Ny' },
      { ...mine, id: 's2' },
    ]);
    store.undo();
    expect(store.store.getState().saved.map(({ id, name }) => [id, name])).toEqual([
      ['s1', mine.name],
      ['s2', mine.name],
    ]);
    store.redo();
    store.setLever('a', 1);
    store.undo();
    store.adoptSaved([]);
    store.redo();
    expect(store.store.getState()).toMatchObject({ current: { levers: { a: 1 } }, saved: [] });
  });

  it('restores a deleted scenario, whatever has been changed since', () => {
    const store = fresh();
    store.save(mine);
    store.remove('s1');
    store.setLever('a', 5);
    store.restore(mine);
    store.restore(mine);
    expect(store.store.getState()).toMatchObject({ saved: [mine], current: { levers: { a: 5 } } });
  });

  it('makes one step of a drag, however long the lever is held still', () => {
    const store = fresh();
    store.holdGesture();
    store.setLever('a', 1);
    store.wait(5000);
    store.setLever('a', 2);
    expect(store.steps()).toBe(1);
    store.endGesture();
    store.setLever('a', 3);
    expect(store.steps()).toBe(2);
  });

  it('neither draws nor stands on a scenario that another tab has deleted', () => {
    const store = fresh();
    store.save(mine);
    store.toggleCompared('s1');
    store.adoptSaved([]);
    expect(store.store.getState()).toMatchObject({ saved: [], compared: [], origin: mine.origin });
  });
});

import { createStore, type StoreApi } from 'zustand/vanilla';
import type { ScenarioState, ScenarioStore } from './scenarioStore.ts';
import type { Simulations } from './simulations.ts';

/** Longest time a moved lever waits for its result: half a frame, so that a slow result never holds it back. */
const WAIT_MILLISECONDS = 8;

/** The scenarios as the screen shows them. */
export interface ShownScenarios {
  readonly store: Pick<StoreApi<ScenarioState>, 'getState' | 'getInitialState' | 'subscribe'>;
  end(): void;
}

/**
 * Lets the screen follow the scenarios in step with their results: a moved lever and what it does appear in
 * one frame, where two would be drawn if the lever went ahead of the answer. Nothing is held longer than a
 * moment, and the next key finds everything in place.
 */
export function createShownScenarios(
  scenarios: ScenarioStore,
  simulations: Pick<Simulations, 'store'>,
  keys: Pick<Document, 'addEventListener' | 'removeEventListener'>,
): ShownScenarios {
  const store = createStore<ScenarioState>()(() => scenarios.store.getState());
  let timer: ReturnType<typeof setTimeout> | undefined;

  const show = (): void => {
    clearTimeout(timer);
    timer = undefined;
    store.setState(scenarios.store.getState(), true);
  };
  const showHeld = (): void => {
    if (timer !== undefined) show();
  };

  const endScenarios = scenarios.store.subscribe(({ current }) => {
    const isComputed = simulations.store.getState().current?.scenario === current;
    if (isComputed || current === store.getState().current) show();
    else timer ??= setTimeout(show, WAIT_MILLISECONDS);
  });
  const endSimulations = simulations.store.subscribe(({ current }) => {
    if (current?.scenario === scenarios.store.getState().current) showHeld();
  });
  keys.addEventListener('keydown', showHeld, { capture: true });
  return {
    store,
    end() {
      endScenarios();
      endSimulations();
      clearTimeout(timer);
      keys.removeEventListener('keydown', showHeld, { capture: true });
    },
  };
}

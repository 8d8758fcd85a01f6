import { temporal } from 'zundo';
import { shallow } from 'zustand/shallow';
import { createStore } from 'zustand/vanilla';
import type { Scenario } from '../engine/scenario.ts';

/** A scenario the user has saved under a name. */
export interface SavedScenario extends Scenario {
  readonly id: string;
  readonly name: string;
  /** Reference scenario it started from. */
  readonly origin: string;
  /** Version of the model it was saved with. */
  readonly model: string;
}

/** Everything that undo and redo go through. */
export interface ScenarioState {
  readonly current: Scenario;
  /** The scenario as it was before the last change of it; null before the first. */
  readonly before: Scenario | null;
  /** Reference or saved scenario the current one started from. */
  readonly origin: string;
  readonly saved: readonly SavedScenario[];
  /** Scenarios drawn beside the current one, by id. */
  readonly compared: readonly string[];
}

/** Most scenarios drawn together, the current one included. */
export const DRAWN_TOGETHER = 4;

/** Changes of one lever that follow each other within this time are one step of undo. */
const GESTURE_MILLISECONDS = 1000;

const UNDO_STEPS = 200;

/** Holds the user's scenarios and every step back. Knows neither React nor the browser. */
export function createScenarioStore(initial: ScenarioState, now: () => number = Date.now) {
  const store = createStore<ScenarioState>()(
    temporal(() => initial, { limit: UNDO_STEPS, equality: shallow }),
  );
  const history = store.temporal;
  let held = false;
  let gesture: { readonly lever: string; readonly at: number } | null = null;

  const step = (change: (state: ScenarioState) => Partial<ScenarioState>): void => {
    gesture = null;
    store.setState(change);
  };

  return {
    store,
    history,

    /** Sets one lever. A drag, or key presses in quick succession, make one step of undo. */
    setLever(lever: string, value: number): void {
      const { current } = store.getState();
      if (Object.is(current.levers[lever], value)) return;
      const continues = gesture?.lever === lever && (held || now() - gesture.at < GESTURE_MILLISECONDS);
      if (continues) history.getState().pause();
      store.setState({
        current: { ...current, levers: { ...current.levers, [lever]: value } },
        ...(continues ? {} : { before: current }),
      });
      if (continues) history.getState().resume();
      gesture = { lever, at: now() };
    },

    /** A lever is taken hold of: however long it is held still, what follows is one step. */
    holdGesture(): void {
      held = true;
    },

    /** Ends the running gesture, so that the next change of the same lever is a step of its own. */
    endGesture(): void {
      gesture = null;
      held = false;
    },

    /** Sets a lever to a value, or a figure back to the municipality's own where no value is given. */
    reset(id: string, value: number | undefined): void {
      step(({ current }) => {
        const { [id]: _, ...parameters } = current.parameters;
        const levers = value === undefined ? current.levers : { ...current.levers, [id]: value };
        return { current: { levers, parameters }, before: current };
      });
    },

    /** Sets a figure otherwise than the municipality's own data, as a step of its own. */
    setParameter(id: string, value: number): void {
      if (Object.is(store.getState().current.parameters[id], value)) return;
      step(({ current }) => ({
        current: { ...current, parameters: { ...current.parameters, [id]: value } },
        before: current,
      }));
    },

    /** Sets several levers at once, as a step of its own. */
    setLevers(values: Scenario['levers']): void {
      step(({ current }) => ({
        current: { ...current, levers: { ...current.levers, ...values } },
        before: current,
      }));
    },

    /** Puts another scenario in place of the current one. */
    open(current: Scenario, origin: string): void {
      step((state) => ({ current, origin, before: state.current }));
    },

    /** Opens a scenario that comes with a name, and puts it on the shelf where it is not there yet. */
    openNamed(named: SavedScenario): void {
      step((state) => ({
        current: { levers: named.levers, parameters: named.parameters },
        before: state.current,
        saved: state.saved.some(({ id }) => id === named.id) ? state.saved : [...state.saved, named],
        origin: named.id,
      }));
    },

    /** Keeps the current scenario under a name, as one more. */
    save(saved: SavedScenario): void {
      step((state) => ({ saved: [...state.saved, saved], origin: saved.id }));
    },

    /** Puts the current values into a scenario that is saved already. */
    overwrite(id: string, model: string): void {
      step(({ saved, current }) => ({
        saved: saved.map((each) => (each.id === id ? { ...each, ...current, model } : each)),
      }));
    },

    rename(id: string, name: string): void {
      step(({ saved }) => ({ saved: saved.map((each) => (each.id === id ? { ...each, name } : each)) }));
    },

    /** Deletes a saved scenario; the current one stays as it is, on the reference it came from. */
    remove(id: string): void {
      step((state) => {
        const saved = state.saved.filter((each) => each.id !== id);
        return without(
          state.saved.filter((each) => each.id === id),
          { ...state, saved },
        );
      });
    },

    /** Puts a deleted scenario back on the shelf, whatever has been changed since. */
    restore(saved: SavedScenario): void {
      step((state) =>
        state.saved.some(({ id }) => id === saved.id) ? {} : { saved: [...state.saved, saved] },
      );
    },

    /** Draws a scenario beside the current one, or stops. Does nothing when the picture is full. */
    toggleCompared(id: string): void {
      step(({ compared }) => {
        if (compared.includes(id)) return { compared: compared.filter((each) => each !== id) };
        return compared.length + 1 < DRAWN_TOGETHER ? { compared: [...compared, id] } : {};
      });
    },

    /** Takes over what another tab has saved; no step of this tab's undo, which cannot take it back either. */
    adoptSaved(saved: readonly SavedScenario[]): void {
      const { saved: before } = store.getState();
      const gone = before.filter(({ id }) => !saved.some((each) => each.id === id));
      const adopting = <Part extends Partial<ScenarioState>>(state: Part): Part =>
        without(gone, { ...state, saved: withChanges(state.saved ?? before, before, saved) });
      history.getState().pause();
      store.setState(without(gone, { ...store.getState(), saved }));
      history.setState(({ pastStates, futureStates }) => ({
        pastStates: pastStates.map(adopting),
        futureStates: futureStates.map(adopting),
      }));
      history.getState().resume();
    },

    undo(): void {
      gesture = null;
      history.getState().undo();
    },

    redo(): void {
      gesture = null;
      history.getState().redo();
    },
  };
}

/** Reference scenario that the current one goes back to, by way of a saved one or not. */
export function referenceOf({ origin, saved }: Pick<ScenarioState, 'origin' | 'saved'>): string {
  return saved.find(({ id }) => id === origin)?.origin ?? origin;
}

/** A state that neither draws nor stands on scenarios that are gone. */
function without<Part extends Partial<ScenarioState>>(gone: readonly SavedScenario[], state: Part): Part {
  const ids = new Set(gone.map(({ id }) => id));
  return {
    ...state,
    ...(state.compared && { compared: state.compared.filter((id) => !ids.has(id)) }),
    ...(state.origin !== undefined && {
      origin: gone.find(({ id }) => id === state.origin)?.origin ?? state.origin,
    }),
  };
}

/** Makes the same changes in a list that lead from one list to another. */
function withChanges(
  list: readonly SavedScenario[],
  from: readonly SavedScenario[],
  to: readonly SavedScenario[],
): readonly SavedScenario[] {
  const find = (scenarios: readonly SavedScenario[], id: string) => scenarios.find((each) => each.id === id);
  const isSame = (id: string) => JSON.stringify(find(from, id)) === JSON.stringify(find(to, id));
  const kept = list
    .filter(({ id }) => isSame(id) || find(to, id))
    .map((each) => (isSame(each.id) ? each : (find(to, each.id) ?? each)));
  return [...kept, ...to.filter(({ id }) => !find(from, id) && !find(kept, id))];
}

export type ScenarioStore = ReturnType<typeof createScenarioStore>;

import { createStore } from 'zustand/vanilla';
import type { EffectRequest, LimitRequest, SimulationResult } from '../engine/contract.ts';
import type { LayoutIndex } from '../engine/layout.ts';
import { createNewestWins } from '../engine/newestWins.ts';
import { inputsOf, type Scenario, sameInputs } from '../engine/scenario.ts';
import type { Supervisor, SupervisorStatus } from '../engine/supervisor.ts';
import { createLookAhead } from './lookAhead.ts';
import type { ScenarioStore } from './scenarioStore.ts';

/** A scenario with its computed series. */
export interface ComputedScenario {
  readonly scenario: Scenario;
  /** One value per quantity and year, as the layout orders them. */
  readonly series: Float64Array;
}

/** The current scenario, with each lever's own effect. */
export interface ComputedCurrent extends ComputedScenario {
  /** One value per lever and year of the goals, lever by lever. */
  readonly effects: Float64Array;
  /** How far the limited levers can go, in the order of the plan's limits; NaN where nothing stops them. */
  readonly limits: Float64Array;
}

/** What has been computed so far. */
export interface SimulationState {
  readonly current: ComputedCurrent | null;
  /** The scenario before the last change, once it is known. */
  readonly before: ComputedScenario | null;
  /** Reference and compared scenarios by id. */
  readonly others: ReadonlyMap<string, ComputedScenario>;
  readonly status: SupervisorStatus;
}

/** What to compute beside the current scenario. */
export interface SimulationPlan {
  readonly index: LayoutIndex;
  readonly effects: EffectRequest;
  readonly limits: readonly LimitRequest[];
  /** The positions of each lever on its track, by its id; along them the results are worked out beforehand. */
  readonly tracks: ReadonlyMap<string, readonly number[]>;
  /** Scenarios that are always drawn. */
  readonly always: ReadonlyMap<string, Scenario>;
  /** Finds any other scenario by id; undefined when it is gone. */
  readonly find: (id: string) => Scenario | undefined;
}

/** How many earlier results are kept, so that the state before a change needs no run of its own. */
const REMEMBERED_RESULTS = 60;

/**
 * Computes the current scenario whenever it changes, and the others once each.
 * One change of the current scenario is one run.
 */
export function createSimulations(supervisor: Supervisor, scenarios: ScenarioStore, plan: SimulationPlan) {
  const { layout } = plan.index;
  const store = createStore<SimulationState>()(() => ({
    current: null,
    before: null,
    others: new Map(),
    status: supervisor.status(),
  }));
  const remembered = new Map<Scenario, Float64Array>();
  const under = new Set<Scenario>();
  const asked = new Set<string>();

  const remember = (scenario: Scenario, series: Float64Array): void => {
    remembered.delete(scenario);
    remembered.set(scenario, series);
    const oldest = remembered.keys().next();
    if (remembered.size > REMEMBERED_RESULTS && !oldest.done) remembered.delete(oldest.value);
  };

  const computeFully = (scenario: Scenario): Promise<SimulationResult> =>
    supervisor.simulate({ inputs: inputsOf(layout, scenario), effects: plan.effects, limits: plan.limits });

  const bringCurrent = (scenario: Scenario, { series, effects, limits }: SimulationResult): void => {
    if (!effects) return;
    remember(scenario, series);
    store.setState({ current: { scenario, series, effects, limits } });
    bringBefore();
  };

  const queue = createNewestWins<Scenario, SimulationResult>(computeFully, bringCurrent, (_, cause) => {
    queueMicrotask(() => {
      throw cause;
    });
  });
  const ahead = createLookAhead(plan.tracks, computeFully);

  const askCurrent = (scenario: Scenario): void => {
    const known = ahead.take(scenario);
    if (known) {
      queue.forget();
      bringCurrent(scenario, known);
    } else queue.ask(scenario);
    ahead.follow(scenario);
  };

  const compute = async (scenario: Scenario): Promise<void> => {
    if (under.has(scenario)) return;
    under.add(scenario);
    const { series } = await supervisor.simulate({ inputs: inputsOf(layout, scenario), effects: null });
    under.delete(scenario);
    remember(scenario, series);
    bringOthers();
    bringBefore();
  };

  /** Series of a scenario where some equal one is known already; starts a run where not. */
  const seriesOf = (scenario: Scenario): Float64Array | null => {
    for (const [known, series] of remembered) if (sameInputs(layout, known, scenario)) return series;
    void compute(scenario);
    return null;
  };

  function bringOthers(): void {
    const { compared } = scenarios.store.getState();
    const wanted = new Map(plan.always);
    for (const id of [...compared, ...asked]) {
      const scenario = plan.find(id);
      if (scenario) wanted.set(id, scenario);
    }
    const { others } = store.getState();
    const next = new Map<string, ComputedScenario>();
    for (const [id, scenario] of wanted) {
      const known = others.get(id);
      if (known?.scenario === scenario) next.set(id, known);
      else {
        const series = seriesOf(scenario);
        if (series) next.set(id, { scenario, series });
      }
    }
    const same = next.size === others.size && [...next].every(([id, each]) => others.get(id) === each);
    if (!same) store.setState({ others: next });
  }

  function bringBefore(): void {
    const { before } = scenarios.store.getState();
    if (before === (store.getState().before?.scenario ?? null)) return;
    const series = before && seriesOf(before);
    store.setState({ before: before && series ? { scenario: before, series } : null });
  }

  const endScenarios = scenarios.store.subscribe((state, previous) => {
    if (state.current !== previous.current) askCurrent(state.current);
    if (state.compared !== previous.compared || state.saved !== previous.saved) bringOthers();
    if (state.before !== previous.before) bringBefore();
  });
  const endStatus = supervisor.subscribe(() => store.setState({ status: supervisor.status() }));

  askCurrent(scenarios.store.getState().current);
  bringOthers();

  return {
    store,
    retry: (): void => supervisor.retry(),
    /** Computes a scenario though it is not drawn; it is then among the others. */
    alsoCompute(id: string): void {
      asked.add(id);
      bringOthers();
    },
    end(): void {
      endScenarios();
      endStatus();
    },
  };
}

export type Simulations = ReturnType<typeof createSimulations>;

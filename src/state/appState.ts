import type { Analyst } from '../analysis/analyst.ts';
import type { LimitRequest } from '../engine/contract.ts';
import { indexLayout, type LayoutIndex, type ModelLayout } from '../engine/layout.ts';
import type { Scenario } from '../engine/scenario.ts';
import { type Connect, createSupervisor } from '../engine/supervisor.ts';
import type { Messages } from '../i18n/messages.ts';
import type { RemoteCalculator } from '../indicators/remoteCalculator.ts';
import { TOTAL_QUANTITY } from '../model/breakdowns.ts';
import { FEASIBILITY_RULES, type FeasibilityRule } from '../model/feasibility.ts';
import { BEFORE, type FigureAddress, type FigureRules } from '../schema/figureAddress.ts';
import { inputRules } from '../schema/inputRules.ts';
import { positionsOf } from '../schema/leverScale.ts';
import type {
  LeverBackground,
  PageLever,
  PageMunicipality,
  ReferenceScenario,
} from '../schema/pageMunicipality.ts';
import { type AddressRules, addressOf, keepAddress, originOf, scenarioAt } from './addressBar.ts';
import { keepTelling } from './keepTelling.ts';
import type { KeptTexts } from './keptItems.ts';
import { createNotices, type Notices } from './notices.ts';
import { createOpenFigures, type OpenFigures } from './openFigures.ts';
import { type KeepingRules, keepSaved, readSaved } from './savedScenarios.ts';
import { createScenarioStore, referenceOf, type SavedScenario, type ScenarioStore } from './scenarioStore.ts';
import { createShownLanguage, type LoadMessages } from './shownLanguage.ts';
import { createShownScenarios, type ShownScenarios } from './shownScenarios.ts';
import { createSimulations, type Simulations } from './simulations.ts';
import { createViews, type ViewStore } from './views.ts';

/** Loads the background of every lever, by the lever's id. */
export type LoadBackgrounds = () => Promise<Readonly<Record<string, LeverBackground>>>;

/** Loads what answers analyses. */
export type LoadAnalyst = () => Promise<Analyst>;

/** Loads what computes indicators. */
export type LoadCalculator = () => Promise<RemoteCalculator>;

/** What the app is put together from. */
export interface AppParts {
  readonly municipality: PageMunicipality;
  readonly layout: ModelLayout;
  readonly connect: Connect;
  /** Loads what answers analyses; another question of it gives the same one. */
  readonly loadAnalyst: LoadAnalyst;
  readonly loadCalculator: LoadCalculator;
  /** Loads what is told of the levers when their details are unfolded. */
  readonly loadBackgrounds: LoadBackgrounds;
  /** Danish is what most readers come for, and there from the start; English is loaded when it is chosen. */
  readonly danish: Messages;
  readonly loadEnglish: () => Promise<Messages>;
  readonly page: Window;
  readonly storage: KeptTexts;
}

/** Everything the screens read and act on. */
export interface AppState {
  readonly municipality: PageMunicipality;
  readonly index: LayoutIndex;
  readonly levers: ReadonlyMap<string, PageLever>;
  readonly businessAsUsual: ReferenceScenario;
  readonly plan: ReferenceScenario;
  /** Years of the goals, in whose figures the effects of the levers are told. */
  readonly goalYears: readonly number[];
  readonly loadBackgrounds: LoadBackgrounds;
  readonly keeping: KeepingRules;
  readonly scenarios: ScenarioStore;
  readonly simulations: Simulations;
  /** The scenarios in step with their results, for the screen. */
  readonly shown: ShownScenarios;
  readonly views: ViewStore;
  readonly shownLanguage: ReturnType<typeof createShownLanguage>;
  readonly notices: Notices;
  readonly openFigures: OpenFigures;
  /** What of the page may be opened. */
  readonly figureRules: FigureRules;
  readonly loadAnalyst: LoadAnalyst;
  readonly loadCalculator: LoadCalculator;
  /** For what is kept by parts of the app that are loaded later. */
  readonly page: Window;
  readonly storage: KeptTexts;
  /** Finds a reference or saved scenario. */
  find(id: string): ReferenceScenario | SavedScenario | undefined;
  /** Address of the current scenario, for sharing; with the number that is to be open. */
  shareAddress(figure?: FigureAddress | null): string;
  end(): void;
}

/**
 * Puts the app together: what is in the address opens first, else the plan.
 *
 * @throws RangeError when the municipality's scenarios do not fit its own shelf
 */
export function createAppState({
  municipality,
  layout,
  connect,
  loadAnalyst,
  loadCalculator,
  loadBackgrounds,
  danish,
  loadEnglish,
  page,
  storage,
}: AppParts): AppState {
  const index = indexLayout(layout);
  const notices = createNotices();
  const views = createViews();
  const loadMessages: LoadMessages = async (language) => (language === 'da' ? danish : loadEnglish());
  const shownLanguage = createShownLanguage(views, notices, loadMessages, {
    language: 'da',
    messages: danish,
  });
  const inputs = inputRules(municipality.levers, municipality.figures);
  const units = new Map([...municipality.levers, ...municipality.figures].map(({ id, unit }) => [id, unit]));
  const plan = reference(municipality, municipality.plan);
  const keeping: KeepingRules = {
    municipality: municipality.id,
    model: layout.version,
    inputs,
    leversOf: (origin) => (municipality.scenarios.find(({ id }) => id === origin) ?? plan).levers,
  };
  const rules = figureRules(municipality, layout);
  const address: AddressRules = {
    layout,
    link: {
      ...inputs,
      scenarios: municipality.scenarios.map(({ id }) => id),
      unitOf: (id) => units.get(id) ?? '',
      figures: rules,
    },
    references: municipality.scenarios,
    plan: municipality.plan,
  };
  const businessAsUsual = reference(municipality, municipality.businessAsUsual);
  const linked = scenarioAt(page.location.hash, address, notices);
  const { items: saved } = readSaved(storage, keeping, notices);
  const scenarios = createScenarioStore({
    current: linked?.scenario ?? scenarioOf(plan),
    before: null,
    origin: linked ? originOf(linked, saved, layout) : plan.id,
    saved,
    compared: [],
  });
  const find = (id: string) =>
    municipality.scenarios.find((each) => each.id === id) ??
    scenarios.store.getState().saved.find((each) => each.id === id);
  const references = new Map(municipality.scenarios.map((each) => [each.id, scenarioOf(each)]));
  const goalYears = municipality.targets.map(({ year }) => year);
  const simulations = createSimulations(createSupervisor(connect), scenarios, {
    index,
    effects: {
      reference: Float64Array.from(municipality.levers, ({ id }) => businessAsUsual.levers[id] ?? Number.NaN),
      quantity: TOTAL_QUANTITY.residual,
      years: goalYears,
    },
    limits: FEASIBILITY_RULES.flatMap((rule) => limitOf(rule, municipality, index)),
    tracks: new Map(municipality.levers.map((lever) => [lever.id, positionsOf(lever)])),
    always: new Map([businessAsUsual, plan].map(({ id }) => [id, references.get(id) ?? scenarioOf(plan)])),
    find: (id) => references.get(id) ?? scenarios.store.getState().saved.find((each) => each.id === id),
  });
  const shown = createShownScenarios(scenarios, simulations, page.document);
  const endTelling = keepTelling(scenarios, simulations, notices);
  const endSaving = keepSaved(scenarios, storage, keeping, notices, page);
  const openFigures = createOpenFigures(linked?.figure ?? null);
  const endAddress = keepAddress(scenarios, openFigures, address, notices, page);
  return {
    municipality,
    index,
    levers: new Map(municipality.levers.map((lever) => [lever.id, lever])),
    businessAsUsual,
    plan,
    goalYears,
    loadBackgrounds,
    keeping,
    scenarios,
    simulations,
    shown,
    views,
    shownLanguage,
    notices,
    openFigures,
    figureRules: { ...rules, scenarios: { has: (id) => id === BEFORE || find(id) !== undefined } },
    loadAnalyst,
    loadCalculator,
    page,
    storage,
    find,
    shareAddress(figure = null) {
      const state = scenarios.store.getState();
      const { origin: host, pathname } = page.location;
      return `${host}${pathname}#${addressOf(state.current, referenceOf(state), address, figure)}`;
    },
    end() {
      endTelling();
      shownLanguage.end();
      endSaving();
      endAddress();
      shown.end();
      simulations.end();
    },
  };
}

/** What may be opened: all that the equations and the municipality's own figures name. */
function figureRules(municipality: PageMunicipality, layout: ModelLayout): FigureRules {
  const { levers, figures, totals, targets, published, scenarios } = municipality;
  const idsOf = (records: readonly { readonly id: string }[]): string[] => records.map(({ id }) => id);
  return {
    quantities: new Set(idsOf(layout.quantities)),
    inputs: new Set([levers, figures, totals, targets, published.figures].flatMap(idsOf)),
    levers: new Set(idsOf(levers)),
    targets: new Set(idsOf(targets)),
    scenarios: new Set(idsOf(scenarios)),
  };
}

/** The values of a reference or saved scenario alone. */
export function scenarioOf(from: Pick<Scenario, 'levers'> & Partial<Scenario>): Scenario {
  return { levers: from.levers, parameters: from.parameters ?? {} };
}

function limitOf(
  { lever, quantity, above, demanding }: FeasibilityRule,
  { levers }: PageMunicipality,
  index: LayoutIndex,
): readonly LimitRequest[] {
  return levers
    .filter(({ id }) => id === lever)
    .map(({ min, max }) => ({
      lever: index.inputAt(lever),
      easy: demanding === 'max' ? min : max,
      demanding: demanding === 'max' ? max : min,
      quantity,
      bound: above,
    }));
}

function reference({ scenarios }: PageMunicipality, id: string): ReferenceScenario {
  const found = scenarios.find((each) => each.id === id);
  if (!found) throw new RangeError(`the shelf holds no scenario ${id}`);
  return found;
}
